package jp.shingi.normalise;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shingi.model.Part;
import jp.shingi.text.Fold;

/**
 * The municipality whose document it is, where its head does not say so: the one whose ordinance or policy on personal information the text
 * names most often. A municipality that is only mentioned is not enough.
 */
public final class OwnMunicipality {
    private static final Pattern OWN = Pattern.compile(
            "([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々ヶケ]{1,6}?[区市町村])(?=個人情報(?:保護条例|の保護に関する)|情報公開条例|情報公開(?:・|および|及び)個人情報|情報セキュリティ(?:ポリシー|対策)|個人情報保護(?:運営)?(?:審議会|委員会|審査会))");
    private static final Pattern LEAD = Pattern.compile(
            "^.*(?:[はがをにでともへや、]|の(?=\\p{IsHan})|及び|並びに|又は|当該|本|各|第|条|号|項|年度|東京都|[都道府県](?=\\p{IsHan}{2}))");

    private OwnMunicipality() {}

    /** The municipality, as it is written; empty where the text names none, or two equally often. */
    public static Optional<String> namedIn(List<Part> parts) {
        Map<String, Integer> counts = new HashMap<>();
        IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> Passages.of(i, parts.get(i)).stream())
                .forEach(passage ->
                        count(Fold.closeSpaces(Folded.of(passage.joined().text())), counts));
        var most = counts.values().stream().max(Comparator.naturalOrder());
        var first = counts.entrySet().stream()
                .filter(e -> e.getValue().equals(most.orElse(0)))
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    private static void count(String text, Map<String, Integer> counts) {
        var found = OWN.matcher(text);
        while (found.find()) {
            var name = LEAD.matcher(found.group(1)).replaceFirst("");
            if (name.length() > 1) counts.merge(name, 1, Integer::sum);
        }
    }
}
