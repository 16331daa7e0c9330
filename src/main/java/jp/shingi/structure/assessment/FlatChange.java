package jp.shingi.structure.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Line;
import jp.shingi.structure.table.Plain;

/**
 * A row of changes of which only the paragraphs are left. What stands before its kind (変更, 新規 …) is the place; behind it two paragraphs are before and
 * after, or （右記…） and what follows. Where they are neither, before and after stay absent.
 *
 * @param whole whether all of the row's text has its place
 */
record FlatChange(
        Optional<String> place,
        Optional<String> before,
        Optional<String> after,
        Optional<String> timing,
        Optional<String> reason,
        boolean whole) {
    private static final String GAP = "[\\s\\u3000]+";
    private static final Pattern KIND =
            Pattern.compile("^(?:(.*?)" + GAP + ")?(?:変更|新規|削除|追加)(?:" + GAP + "(.*))?$", Pattern.DOTALL);
    private static final Pattern SEE_RIGHT = Pattern.compile("^([(（]右記[^)）]*[)）])[\\s\\u3000]*(.*)$", Pattern.DOTALL);
    private static final Pattern TIMING = Pattern.compile("^(?:(.*\\S)" + GAP + ")?(事前|事後)(?:" + GAP + "(.*))?$");
    private static final Pattern NEXT_PAGE =
            Pattern.compile("[(（]別[紙添][0-9０-９]+[)）][\\s\\u3000]*変更箇所.*$", Pattern.DOTALL);

    /** Whether a row of changes ends with this block: it tells when the change was handed in. */
    static boolean ends(Block block) {
        return block.lines().anyMatch(line -> closes(line.text().strip()));
    }

    private static boolean closes(String line) {
        var timing = TIMING.matcher(line);
        return timing.matches() && (timing.group(1) == null || timing.group(3) == null);
    }

    /** @param first what stands behind number and date on the row's first line */
    static FlatChange of(String first, List<Block> row) {
        var body = new ArrayList<List<String>>();
        for (var block : row)
            body.add(new ArrayList<>(
                    block.lines().map(Line::text).map(String::strip).toList()));
        body.getFirst().set(0, first);
        var closing = body.getLast();
        for (int i = 0; i < closing.size(); i++) {
            if (!closes(closing.get(i))) continue;
            var timing = TIMING.matcher(closing.get(i));
            if (!timing.matches()) throw new IllegalStateException("no time of a change: " + closing.get(i));
            var reason = Optional.ofNullable(timing.group(3)).orElse("")
                    + String.join("", closing.subList(i + 1, closing.size()));
            body.removeLast();
            var rest = new ArrayList<>(closing.subList(0, i));
            Optional.ofNullable(timing.group(1)).ifPresent(rest::add);
            if (!rest.isEmpty()) body.add(rest);
            return of(
                    body,
                    Optional.of(timing.group(2)),
                    text(NEXT_PAGE.matcher(reason).replaceFirst("")));
        }
        return of(body, Optional.empty(), Optional.empty());
    }

    private static FlatChange of(List<List<String>> body, Optional<String> timing, Optional<String> reason) {
        var place = new StringBuilder();
        for (int i = 0; i < body.size(); i++) {
            var lines = body.get(i);
            for (int j = 0; j < lines.size(); j++) {
                var kind = KIND.matcher(lines.get(j));
                if (!kind.matches()) continue;
                place.append(String.join("", lines.subList(0, j)))
                        .append(Optional.ofNullable(kind.group(1)).orElse(""));
                var rest = new ArrayList<String>();
                var same = Optional.ofNullable(kind.group(2)).orElse("")
                        + String.join("", lines.subList(j + 1, lines.size()));
                if (!same.isBlank()) rest.add(same);
                body.subList(i + 1, body.size()).forEach(paragraph -> rest.add(String.join("", paragraph)));
                return of(place.toString(), rest, timing, reason);
            }
            place.append(String.join("", lines)).append(' ');
        }
        var all = body.stream().map(lines -> String.join("", lines)).toList();
        var split = Math.max(1, all.size() - 2);
        return of(String.join(" ", all.subList(0, split)), all.subList(split, all.size()), timing, reason);
    }

    private static FlatChange of(String place, List<String> rest, Optional<String> timing, Optional<String> reason) {
        var texts = rest;
        if (rest.size() == 1) {
            var right = SEE_RIGHT.matcher(rest.getFirst());
            if (right.matches() && !right.group(2).isBlank()) texts = List.of(right.group(1), right.group(2));
        }
        var whole = texts.size() == 2 && timing.isPresent();
        return new FlatChange(
                text(place.replaceAll(GAP + "[－-](?=[\\s\\u3000]|$)", "")).map(Plain::squeezed),
                whole ? text(texts.getFirst()) : Optional.empty(),
                whole ? text(texts.getLast()) : Optional.empty(),
                timing,
                reason,
                whole);
    }

    private static Optional<String> text(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(words.strip());
    }
}
