package jp.shingi.structure.clauses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shingi.model.ClausesPart;
import jp.shingi.model.Section;

/**
 * Clauses beside the usual text of their family: the wording that most of its members have.
 *
 * @param others how many clauses besides these are of the family
 * @param particular sections that the usual text does not have in these words
 * @param missing sections of the usual text that these do not have in those words
 */
public record UsualText(int others, List<Section> particular, List<Section> missing) {
    private static final String OWN = "own";

    public UsualText {
        particular = List.copyOf(particular);
        missing = List.copyOf(missing);
    }

    /**
     * Compares clauses with others.
     *
     * @param others from any documents, in a fixed order: of two wordings that are as common the first counts as usual
     * @return empty where none of the others is of the family
     */
    public static Optional<UsualText> of(ClausesPart own, List<ClausesPart> others) {
        var families = new ClauseFamilies();
        families.add(OWN, own);
        IntStream.range(0, others.size()).forEach(i -> families.add(String.valueOf(i), others.get(i)));
        var alike = families.families().stream()
                .filter(family -> family.contains(OWN))
                .flatMap(List::stream)
                .filter(key -> !key.equals(OWN))
                .map(key -> others.get(Integer.parseInt(key)))
                .toList();
        if (alike.isEmpty()) return Optional.empty();
        var usual = usual(own, alike);
        return Optional.of(new UsualText(
                alike.size(), ClauseFamilies.particular(own, usual), ClauseFamilies.particular(usual, own)));
    }

    private static ClausesPart usual(ClausesPart own, List<ClausesPart> alike) {
        Map<String, List<ClausesPart>> wordings = new LinkedHashMap<>();
        for (var one : alike) wording(wordings, one);
        wording(wordings, own);
        return wordings.values().stream()
                .reduce((first, second) -> second.size() > first.size() ? second : first)
                .orElseThrow()
                .getFirst();
    }

    private static void wording(Map<String, List<ClausesPart>> wordings, ClausesPart one) {
        wordings.computeIfAbsent(Boilerplate.hash(one.sections()), hash -> new ArrayList<>())
                .add(one);
    }
}
