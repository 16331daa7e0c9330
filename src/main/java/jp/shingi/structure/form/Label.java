package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.structure.table.Counted;
import jp.shingi.structure.table.Plain;

/**
 * A label as published.
 *
 * @param number its item number as it stands, without the sign behind it
 * @param text without item number, letter spacing and colon; hints in brackets stay
 * @param notes remarks of the label's cell that are no label: {@code ※下線部は追加}, {@code * 省略}, {@code （該当するもの全てに印）}
 */
record Label(Optional<String> number, String text, List<String> notes) {
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:([0-9０-９]{1,2}|[①-⑳]|[（(][0-9０-９]{1,2}[）)]|[⑴-⒇]|第[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2}(?=[\\s\\u3000．.、])|[ア-ヨ](?=[\\s\\u3000．.、](?!\\S(?:[\\s\\u3000]|$)))|[Ⅰ-Ⅹ](?=[\\s\\u3000．.、]))"
                    + "(?:[\\s\\u3000．.、:：]++|(?![つか])" + Counted.NONE + "))(.+)$",
            Pattern.DOTALL);
    /** Behind a gap a letter-spaced label may stand: {@code ア　目　的}. */
    private static final Pattern KANA = Pattern.compile("^([ア-ヨ])[\\s\\u3000．.、]+(.+)$", Pattern.DOTALL);

    private static final Pattern NOTE = Pattern.compile("^[※*＊].*|^[（(]?注[0-9０-９]*[）):： ].*");

    /** {@code （該当するもの全てに印）}. */
    private static final Pattern INSTRUCTION = Pattern.compile(
            "[（(][^（）()]*(?:該当|いずれか|複数|全て|すべて|一つ)[^（）()]*(?:印|[○◯〇✓☑■レ]|丸|チェック|選択|選ぶ|選ん|囲)[^（）()]*[）)]\\s*$");

    Label {
        notes = List.copyOf(notes);
    }

    static Label of(String published) {
        var notes = new ArrayList<String>();
        var words = new ArrayList<String>();
        for (var line : published.split("\n")) {
            if (NOTE.matcher(line.strip()).matches()) notes.add(line.strip());
            else words.add(line.strip());
        }
        var joined = withoutInstruction(withoutTrailingNote(String.join(" ", words), notes), notes);
        var numbered = NUMBERED.matcher(joined);
        var kana = KANA.matcher(joined);
        if (kana.matches() && LabelTable.knows(clean(kana.group(2))) && !LabelTable.knows(clean(joined)))
            return new Label(Optional.of(kana.group(1)), clean(kana.group(2)), notes);
        return numbered.matches()
                ? new Label(Optional.of(Plain.fold(numbered.group(1))), clean(numbered.group(2)), notes)
                : new Label(Optional.empty(), clean(joined), notes);
    }

    /**
     * A label below one of this number: a letter-spaced label hides the gap behind its own number ({@code 四　目　的} after {@code 三　件名}).
     */
    static Label after(Optional<String> before, String published) {
        var label = of(published);
        var next = before.flatMap(Ordinals::next);
        if (label.number.isPresent()
                || next.isEmpty()
                || !label.text.startsWith(next.get())
                || label.text.length() < next.get().length() + 2) return label;
        return new Label(next, label.text.substring(next.get().length()), label.notes);
    }

    /** What tells how to fill in is no hint at what is asked. */
    private static String withoutInstruction(String text, List<String> notes) {
        var instruction = INSTRUCTION.matcher(text);
        if (!instruction.find() || instruction.start() == 0) return text;
        notes.add(instruction.group());
        return text.substring(0, instruction.start());
    }

    private static String withoutTrailingNote(String text, List<String> notes) {
        var at = text.indexOf('※');
        if (at < 0) at = text.indexOf("＊");
        if (at < 0) at = text.indexOf("* ");
        if (at <= 0) return text;
        var note = text.substring(at).strip();
        if (note.length() > 1) notes.add(note);
        return text.substring(0, at);
    }

    private static String clean(String text) {
        return Plain.withoutColon(Plain.unspaced(text));
    }
}
