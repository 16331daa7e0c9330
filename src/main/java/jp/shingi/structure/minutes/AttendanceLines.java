package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.shingi.model.Role;

/** Prepares the lines of an attendance list: letters that stand apart, names cut by a line end, what was remarked beside a name. */
final class AttendanceLines {
    private static final Pattern RULE =
            Pattern.compile("[（(][^（）()]*(?:第[0-9０-９一二三四五六七八九十]+条|同条|号|号委員|規則|条例)[^（）()]*[）)]");
    private static final Pattern REMARK = Pattern.compile(
            "[（(](説明のため[^（）()]*|区側|市側|事務局|オンライン[^（）()]*|[ＷWwｗ][ＥEeｅ][ＢBbｂ][^（）()]*|代理[^（）()]*|欠席|出席|途中[^（）()]*|敬称略[^（）()]*|[^（）()]*順)[）)]");
    /** The column of a list that says who came: a ring, or 出席; {@code 1} is there, {@code 2} is not. */
    private static final Pattern CAME = Pattern.compile(
            "[\\s　、]+(?:([○〇◯◎]|出席?|(?:オンライン|[WＷ][EＥ][BＢ]|リモート)(?:による)?(?:出席|参加)?)|([×✕✖╳]|欠席?|[－―-]))$");

    /** 5名（会長　鵜飼、委員　戸叶、磯貝）: how many, and who in brackets. */
    private static final Pattern COUNTED =
            Pattern.compile("[\\s　]*(?:委員)?[0-9０-９]{1,2}[名人][\\s　]*[（(](.*[、，　 ].*)[）)][\\s　]*");

    /** The same column between role and name: 副会長　出席　巽　裕子. */
    private static final Pattern SECOND = Pattern.compile("^(\\p{IsHan}{1,8})[\\s　]+(出席|欠席)[\\s　]+(?=\\p{IsHan})");

    private static final Pattern SPACED =
            Pattern.compile("^\\p{IsHan}(?:[\\s　]+\\p{IsHan}){1,3}[\\s　]+(?=\\p{IsHan}{2})");

    private static final Pattern BULLET = Pattern.compile("^[・･•*＊○◯〇●\\-－‐][\\s　]*(?=\\S)");

    /** 大道寺　※オンライン出席. */
    private static final Pattern NOTE = Pattern.compile("(?<=\\S)[\\s　]*[※＊](?:オンライン|[WＷ][EＥ][BＢ]|リモート|途中|遅れて|代理).*$");

    private static final Pattern VICE_CHAIR = Pattern.compile("\\p{IsHan}副会長");
    private static final Pattern OF_A_NAME = Pattern.compile("(?<!\\p{IsHan})(\\p{IsHan}{1,3}部)会長");

    private AttendanceLines() {}

    /** Letters that stand one on a line become one line. */
    static List<String> of(List<String> values) {
        var lines = new ArrayList<String>();
        var letters = new StringBuilder();
        for (var value : values) {
            if (value.length() == 1) {
                letters.append(value);
                continue;
            }
            if (!letters.isEmpty()) lines.add(letters.toString());
            letters.setLength(0);
            lines.add(value);
        }
        if (!letters.isEmpty()) lines.add(letters.toString());
        if (lines.size() == 1 && values.size() > 3) lines.set(0, rolesApart(lines.getFirst()));
        return joined(partChairsApart(lines));
    }

    /** 日下部会長 beside 伊集院副会長: who has a 副会長 at his side and no 副部会長 is a 会長, and the 部 is of his name. */
    private static List<String> partChairsApart(List<String> lines) {
        var all = String.join("\n", lines);
        if (!VICE_CHAIR.matcher(all).find() || all.contains("副部会長")) return lines;
        return lines.stream()
                .map(line -> OF_A_NAME.matcher(line).replaceAll("$1　会長"))
                .toList();
    }

    private static String rolesApart(String letters) {
        return letters.replaceAll("(副会長|副委員長|会長職務代理者?|会長|委員長|委員|議長|議員)", "、$1 ");
    }

    /** A line that ends within a name or a list goes on in the next: 入 / 間委員. */
    private static List<String> joined(List<String> lines) {
        var joined = new ArrayList<String>();
        for (var line : lines) {
            var before = joined.isEmpty() ? "" : joined.getLast();
            int comma = Math.max(before.lastIndexOf('、'), before.lastIndexOf('，'));
            var rest = Text.closed(before.substring(comma + 1));
            boolean open = comma > 0
                    && !rest.isEmpty()
                    && rest.length() <= 4
                    && RoleWords.ending(rest).isEmpty()
                    && line.indexOf('、') != 0
                    && RoleWords.ending(Labels.width(rest + Text.closed(line).split("[、，]")[0]))
                            .isPresent()
                    && Labels.width(before.substring(0, comma)).matches(".*(?:委員|長|議員)$");
            if (open) joined.set(joined.size() - 1, before + line);
            else joined.add(line);
        }
        return joined;
    }

    /** Whether the column of the list says that this person did not come. */
    static boolean absent(String line) {
        var came = CAME.matcher(line);
        var second = SECOND.matcher(line);
        return came.find() && came.group(2) != null
                || second.find() && second.group(2).startsWith("欠");
    }

    /** The line without the column of who came, and without articles, ways of taking part and orders in brackets. */
    static String bare(String line) {
        var counted = COUNTED.matcher(line);
        if (counted.matches()) return bare(counted.group(1));
        var person = BULLET.matcher(SECOND.matcher(line).replaceFirst("$1　")).replaceFirst("");
        var text = RULE.matcher(CAME.matcher(person).replaceFirst("")).replaceAll("、");
        return SpacedPersons.closed(
                spacedTitle(NOTE.matcher(REMARK.matcher(text).replaceAll("、")).replaceFirst("")));
    }

    /** A title whose letters stand as far from each other as from the name: 村　　長　　神保　　孝君. */
    private static String spacedTitle(String line) {
        var spaced = SPACED.matcher(line);
        if (!spaced.find()) return line;
        var title = Text.closed(spaced.group());
        return RoleWords.ending(title)
                .filter(word -> word.role() == Role.OFFICIAL && word.kind() == RoleWord.Kind.PERSON)
                .map(word -> title + "　" + line.substring(spaced.end()))
                .orElse(line);
    }
}
