package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.structure.minutes.HeaderLabels.Key;

/** Finds the title among the lines of the header: the one that says most about the meeting. */
final class Title {
    private static final Pattern PLACE = Pattern.compile(
            "^(?:[^市区町村]*[0-9０-９年度回期第\\s　（(）)]*)?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ヶケノ]{1,9}?(?:都|道|府|県|市|区|町|村)(?!民|役|長|内).*");
    private static final Pattern RECORD = Pattern.compile("^(?:第.{1,5}回)?(?:会議|議事|発言|審議).{0,2}(?:録|要旨|概要|結果|記録)$");

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:(?:平成|令和|昭和)?[0-9０-９元一二三四五六七八九十]{1,4}年度?)?(?:第[0-9０-９一二三四五六七八九十]{1,3}期)?第[0-9０-９一二三四五六七八九十百]{1,4}回$");

    private Title() {}

    /** The lines that may be the title, the best first; equal ones in the order of the document. */
    static List<TitleLine> candidates(Header header) {
        var lines = new ArrayList<String>();
        var preamble = header.preamble();
        for (int i = 0; i < preamble.size(); i++) {
            var text = bare(preamble.get(i).text());
            lines.add(text);
            if (NUMBER.matcher(Text.closed(text)).matches() && i + 1 < preamble.size()) {
                text = text + bare(preamble.get(i + 1).text());
                if (i + 2 < preamble.size()
                        && RECORD.matcher(Text.closed(preamble.get(i + 2).text()))
                                .matches())
                    lines.add(text + " " + Labels.published(preamble.get(i + 2).text()));
                else lines.add(text);
            }
            if (i + 1 < preamble.size()
                    && RECORD.matcher(Text.closed(preamble.get(i + 1).text())).matches()) {
                lines.add(text + " " + Labels.published(preamble.get(i + 1).text()));
            }
        }
        header.all(Key.COUNCIL).forEach(field -> lines.addAll(field.values()));
        return lines.stream()
                .flatMap(line -> TitleLine.of(line, PLACE.matcher(line).matches()).stream())
                .sorted(Comparator.comparingInt(TitleLine::score).reversed())
                .toList();
    }

    static Optional<TitleLine> best(List<TitleLine> candidates) {
        return candidates.stream().findFirst().filter(title -> title.score() >= 2);
    }

    private static String bare(String line) {
        return Text.strip(line.replaceAll("^[#＃*○■◆●□◇]+", ""));
    }
}
