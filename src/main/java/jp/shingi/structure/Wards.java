package jp.shingi.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Part;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;
import jp.shingi.text.Municipalities;
import jp.shingi.text.Municipality;

/** Finds the municipality that a document names as its own: in the council's name, the title, the venue, then its first lines. */
final class Wards {
    private static final Pattern NAME = Pattern.compile(
            "(?:^|[\\s　「（(：:|/]|[0-9０-９元]年度?(?:[\\s　]*第[0-9０-９一二三四五六七八九十]{1,3}回)?|第[0-9０-９一二三四五六七八九十]{1,3}[期回])([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ヶケノ]{1,7}?[市区町村])(?!民|役|長|内|立|側|街|有|税|会場|町村)");
    private static final int FIRST = 30;

    private Wards() {}

    static Optional<String> of(Extraction extraction, List<Part> parts, Optional<String> title) {
        var meetings = parts.stream()
                .filter(MinutesPart.class::isInstance)
                .map(part -> ((MinutesPart) part).meeting())
                .toList();
        var told = Stream.of(
                        meetings.stream().flatMap(meeting -> meeting.council().stream()),
                        title.stream(),
                        meetings.stream().flatMap(meeting -> meeting.venue().stream()),
                        extraction.title().stream(),
                        extraction.blocks().stream()
                                .limit(FIRST)
                                .map(Block::text)
                                .filter(text -> text.length() < 200))
                .flatMap(texts -> texts);
        return told.flatMap(text -> in(text).stream()).findFirst();
    }

    private static Optional<String> in(String text) {
        var invented = NAME.matcher(text);
        var name = invented.find() ? Optional.of(invented.group(1)) : Optional.<String>empty();
        var known = Municipalities.first(text).map(Municipality::name);
        return known.filter(real -> name.filter(found -> found.endsWith(real) && !found.equals(real))
                        .isEmpty())
                .or(() -> name);
    }
}
