package jp.shingi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of municipalities in running text. A name counts where no longer word can hold it: 東北区間, 空港区域 and 主要都市 name none.
 *
 * <p>Weakness: a fictional 南みどり市 would be told by 南 alone; names in hiragana therefore need a mark or a particle before them.
 */
final class MunicipalityFinder {
    private static final int LONGEST = 7;
    private static final Pattern LAST = Pattern.compile("[都道府県区市町村]");
    /** What may follow the last character only where it is part of another word. */
    private static final Pattern OTHER_WORD = Pattern.compile(
            "^(?:区[間域画分切割別]|市[場街況価販販]|町[屋家]|村[落]|[区市町村][区市町村](?!役|長|議|立|民|内|外|報|政|税|条)|都[市心合度]|道[路具徳]|県境)");
    /** A word before a name that is a word of its own, though it is written in kanji. */
    private static final Pattern WORD_BEFORE =
            Pattern.compile("(?:都|道|府|県|市|郡|区|町|村|及|並|又|旧|元|各|現|部|課|室|局|係|会|者|先|所|方|中|後|前|度|日|年|月|社|人|法|号|回|期|長)$");

    private MunicipalityFinder() {}

    static List<Municipality> find(String text) {
        var found = new ArrayList<Municipality>();
        var last = LAST.matcher(text);
        int from = 0;
        while (last.find()) {
            int end = last.end();
            int start = start(text, from, end);
            if (start < 0) continue;
            var name = text.substring(start, end);
            var before =
                    found.isEmpty() || from != start ? Optional.<Municipality>empty() : Optional.of(found.getLast());
            from = end;
            add(found, name, before);
        }
        return found;
    }

    /** A prefecture and a city directly before are parts of the same name. */
    private static void add(List<Municipality> found, String name, Optional<Municipality> before) {
        var prefecture = before.map(Municipality::prefecture);
        var city =
                before.filter(b -> b.name().endsWith("市") && name.endsWith("区")).map(Municipality::name);
        Municipalities.resolve(name, prefecture, city)
                .or(() -> Municipalities.resolve(name, Optional.empty(), Optional.empty()))
                .ifPresent(m -> {
                    if (before.isPresent() && contains(before.get(), m)) found.removeLast();
                    found.add(m);
                });
    }

    private static boolean contains(Municipality outer, Municipality inner) {
        return outer.isPrefecture() && inner.prefecture().equals(outer.name())
                || inner.city().filter(outer.name()::equals).isPresent();
    }

    /** Where the longest name that ends here begins; -1 where none does, or where it is part of another word. */
    private static int start(String text, int from, int end) {
        for (int start = Math.max(from, end - LONGEST); start <= end - 2; start++) {
            if (Municipalities.isName(text.substring(start, end)) && standsAlone(text, from, start, end)) return start;
        }
        return -1;
    }

    private static boolean standsAlone(String text, int from, int start, int end) {
        var rest = text.substring(end - 1, Math.min(text.length(), end + 2));
        if (OTHER_WORD.matcher(rest).find()) return false;
        if (start == 0 || start == from && from > 0) return true;
        char before = text.charAt(start - 1);
        var script = Character.UnicodeScript.of(before);
        var own = Character.UnicodeScript.of(text.charAt(start));
        if (script == Character.UnicodeScript.HAN || before == '々') {
            return WORD_BEFORE
                    .matcher(text.substring(Math.max(0, start - 2), start))
                    .find();
        }
        if (script == Character.UnicodeScript.HIRAGANA && own == Character.UnicodeScript.HIRAGANA) {
            return "のはがをにでとやもへ".indexOf(before) >= 0;
        }
        return script != Character.UnicodeScript.KATAKANA || own != Character.UnicodeScript.KATAKANA;
    }
}
