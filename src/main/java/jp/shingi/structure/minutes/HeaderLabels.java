package jp.shingi.structure.minutes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.text.Rows;

/** The labels of headers: tables {@code header.tsv} and {@code discussion.tsv}. */
final class HeaderLabels {
    /** What a label's value tells. */
    enum Key {
        WHEN,
        TIME,
        START,
        END,
        VENUE,
        PRESENT,
        MEMBERS,
        ABSENT,
        OFFICIALS,
        OBSERVERS,
        AGENDA,
        COUNCIL,
        MATERIALS,
        OTHER
    }

    /**
     * A label at the beginning of a line.
     *
     * @param value where its value begins
     */
    record Match(String word, Key key, int value) {}

    private static final Map<String, Key> KEYS = new HashMap<>();
    private static final Map<String, Key> DISCUSSION = new HashMap<>();
    private static final int LONGEST;

    static {
        for (var row : Rows.read(HeaderLabels.class, "header.tsv")) {
            KEYS.put(row.get(0), Key.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        for (var row : Rows.read(HeaderLabels.class, "discussion.tsv")) DISCUSSION.put(row.get(0), Key.OTHER);
        LONGEST = KEYS.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Why somebody came, before the label: 地方自治法第１２１条の規定により説明のため出席した者, 本会議に職務のため出席した者. */
    private static final Pattern GROUND = Pattern.compile(
            "(?:(?:地方自治法)?第[0-9０-９一二三四五六七八九十百]+条(?:第[0-9０-９一二三四五六七八九十]+項)?の規定に(?:より|よる|基づき)、?(?:本会議に|会議に)?|本会議に|(?:議場に|会議に))(?=説明の|職務の|出席)");

    /** Numerals of labels; one that is set close to its label is known by the label behind it: 二場所. */
    private static final String KANJI = "一二三四五六七八九十";

    private HeaderLabels() {}

    /** The label that a line begins with, its value after a separator or nothing after it. */
    static Optional<Match> at(String line) {
        int from = prefix(line);
        var match = at(line, from);
        var numeral = from < line.length() && KANJI.indexOf(line.charAt(from)) >= 0;
        return match.isEmpty() && numeral ? at(line, from + 1) : match;
    }

    private static Optional<Match> at(String line, int begin) {
        int from = begin;
        var ground = GROUND.matcher(line).region(from, line.length());
        if (ground.lookingAt()) from = ground.end();
        if (from >= line.length()) return Optional.empty();
        var word = new StringBuilder();
        Optional<Match> best = Optional.empty();
        for (int i = from; i < line.length() && word.length() <= LONGEST; i++) {
            char c = line.charAt(i);
            if (Text.space(c)) continue;
            word.append(c);
            var key = KEYS.get(word.toString());
            if (key == null) continue;
            int value = value(line, i + 1);
            if (value >= 0) best = Optional.of(new Match(word.toString(), key, value));
        }
        return best;
    }

    /** Whether a line is the heading of the discussion and nothing else. */
    static boolean discussion(String line) {
        if (line.length() > 30) return false;
        var words = line.substring(prefix(line));
        int end = words.length();
        while (end > 0
                && ("】〕］]｝}＞>》≫〉」）)*＊".indexOf(words.charAt(end - 1)) >= 0
                        || Text.space(words.charAt(end - 1))
                        || Signs.colon(words.charAt(end - 1)))) end--;
        return DISCUSSION.containsKey(Text.closed(words.substring(0, end)));
    }

    /** Whether a line is a heading of the discussion that is no label of the header with a value of its own. */
    static boolean opensDiscussion(String line) {
        return discussion(line)
                && at(line).filter(match -> match.key() != Key.OTHER).isEmpty();
    }

    /** The first character after signs, numbers and opening brackets. */
    static int prefix(String line) {
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (Text.space(c) || Signs.shape(c) != 0 || Signs.list(c) || "【〔［[｛{＜<《≪〈#".indexOf(c) >= 0) {
                i++;
                continue;
            }
            int number = number(line, i);
            if (number == i) return i;
            i = number;
        }
        return i;
    }

    /** The end of an item number at a position: １, (1), 1., ①, Ⅳ, 第１; the position itself where none stands. */
    static int number(String line, int from) {
        int i = from;
        int kanji = kanji(line, from);
        if (kanji > from) return kanji;
        boolean open = i < line.length() && (line.charAt(i) == '(' || line.charAt(i) == '（');
        if (open) i++;
        int digits = i;
        while (i < line.length()
                && (Character.isDigit(line.charAt(i))
                        || line.charAt(i) >= '①' && line.charAt(i) <= '⑳'
                        || line.charAt(i) >= 'Ⅰ' && line.charAt(i) <= 'Ⅻ')) i++;
        if (i == digits || i - digits > 2) return from;
        if (open) return i < line.length() && (line.charAt(i) == ')' || line.charAt(i) == '）') ? i + 1 : from;
        boolean sign = line.charAt(digits) > '9' && !Character.isDigit(line.charAt(digits));
        if (i < line.length() && ").）．.、".indexOf(line.charAt(i)) >= 0) return i + 1;
        return sign || i < line.length() && (Text.space(line.charAt(i)) || !counted(line.charAt(i))) ? i : from;
    }

    /** The end of 一　, 二、: a kanji numeral that a space or a point parts from the label. */
    private static int kanji(String line, int from) {
        int i = from;
        while (i < line.length() && i - from < 2 && KANJI.indexOf(line.charAt(i)) >= 0) i++;
        if (i == from || i >= line.length()) return from;
        if (".．、".indexOf(line.charAt(i)) >= 0) return i + 1;
        return Text.space(line.charAt(i)) ? i : from;
    }

    /** Characters after which a number is a count or a date, no item number. */
    private static boolean counted(char c) {
        return "年月日時分人名回件号番期課条項円歳階通%％:：-－～~・、".indexOf(c) >= 0;
    }

    private static int value(String line, int from) {
        int i = from;
        while (i < line.length() && "】〕］]｝}＞>》≫〉」）)*＊".indexOf(line.charAt(i)) >= 0) i++;
        if (i >= line.length()) return i;
        char c = line.charAt(i);
        boolean apart = i > from;
        while (i < line.length()
                && (Text.space(line.charAt(i))
                        || Signs.colon(line.charAt(i))
                        || Signs.dot(line.charAt(i))
                        || line.charAt(i) == '│')) i++;
        return i > from || apart ? i : c == '（' || c == '(' ? from : -1;
    }
}
