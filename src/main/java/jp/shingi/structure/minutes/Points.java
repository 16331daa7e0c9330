package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jp.shingi.text.Numerals;

/** Points that a speaker counts: 一つ目は…、二つ目は…; 一つ、…二つ、…; (1)…(2)…; 第一に…. */
final class Points {
    private static final String N = "[0-9０-９一二三四五六七八九十]{1,2}";
    private static final Pattern MARK = Pattern.compile(
            "(?:[（(](" + N + ")[)）]|([①-⑳])|第(" + N + ")(?:に|は)|(" + N + ")(?:つ|点)目(?:は|が|に|として)?|(?<=^|[。、\\n])(" + N
                    + ")つ(?=[、，：])|(?<=[。\\n])(" + N + ")[．.、](?![0-9０-９]))[、\\s　]*");
    private static final Pattern END = Pattern.compile("(?:です|であります|でございます|とします|といたします)?[、。，]?(?:そして|また|次に)?、?$");

    private static final Pattern DUTY = Pattern.compile("こと$");

    private Points() {}

    /** The points in order, where they are counted from one; none else. */
    static List<String> in(String text) {
        var points = new ArrayList<String>();
        var mark = MARK.matcher(text);
        int from = -1;
        while (mark.find()) {
            boolean next = place(mark) == points.size() + (from < 0 ? 1 : 2);
            if (!next) continue;
            if (from >= 0) points.add(point(text.substring(from, mark.start())));
            from = mark.end();
        }
        if (from >= 0) points.add(point(text.substring(from)));
        return points.size() > 1 && points.stream().noneMatch(String::isEmpty) ? points : List.of();
    }

    /** What is to be done, where sentences in a row say so without counting: …すること。…すること。; the last such row. */
    static List<String> duties(String text) {
        var duties = new ArrayList<String>();
        boolean open = false;
        for (var sentence : text.split("。")) {
            boolean duty = DUTY.matcher(sentence).find();
            if (duty && !open) duties.clear();
            if (duty) duties.add(Text.strip(sentence));
            open = duty;
        }
        return List.copyOf(duties);
    }

    private static int place(java.util.regex.Matcher mark) {
        for (int group = 1; group <= mark.groupCount(); group++)
            if (mark.group(group) != null) return number(mark.group(group)).orElse(0);
        return 0;
    }

    static OptionalInt number(String numeral) {
        char c = numeral.charAt(0);
        return c >= '①' && c <= '⑳' ? OptionalInt.of(c - '①' + 1) : Numerals.parse(Text.folded(numeral));
    }

    private static String point(String text) {
        int end = text.indexOf('。');
        return END.matcher(Text.strip(end < 0 ? text : text.substring(0, end))).replaceFirst("");
    }
}
