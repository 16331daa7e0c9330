package jp.shingi.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Part;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.text.Municipalities;
import jp.shingi.text.Municipality;

/** Finds the municipality that a document names as its own: in the council's name, the title, the venue, then its first lines. */
final class Wards {
    private static final String PLACE =
            "(?:^|[\\s　「（(：:|/]|[0-9０-９元]年度?(?:[\\s　]*第[0-9０-９一二三四五六七八九十]{1,3}回)?|第[0-9０-９一二三四五六七八九十]{1,3}[期回])([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ヶケノ]{1,7}?[市区町村])";
    private static final Pattern NAME = Pattern.compile(PLACE + "(?!民|役|内|立|側|街|有|税|会場|町村)");
    private static final int FIRST = 30;
    /** What a municipality has: behind a name it shows that the name is one, and whose document this is. */
    private static final String HAS =
            "個人情報|情報公開|情報セキュリティ|教育委員会|役所|役場|議会|契約|監査|条例|規則|長[はがのにへ、（　\\s]|に住民登録|[\\s　]+[\\p{IsHan}・]{1,8}[部課局室](?:[\\s　]|$)";

    private static final Pattern INVENTED = Pattern.compile(PLACE + "(?=" + HAS + ")");

    private static final Pattern FORM =
            Pattern.compile("^(?:別記)?(?:第[0-9０-９]+号)?(?:の[0-9０-９]+)?様式(?:第[0-9０-９]+号)?(?:[（(][^）)]*[）)])?");
    private static final Pattern ALONE =
            Pattern.compile("(?!各|本|当|他|同|両|市|区|町|村|関係)[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ヶケノ]{1,6}[市区町村]");

    private Wards() {}

    static Optional<String> of(Extraction extraction, List<Part> parts, Optional<String> title) {
        var meetings = parts.stream()
                .filter(MinutesPart.class::isInstance)
                .map(part -> ((MinutesPart) part).meeting())
                .toList();
        var headed = Stream.of(
                        meetings.stream().flatMap(meeting -> meeting.council().stream()),
                        title.stream(),
                        meetings.stream().flatMap(meeting -> meeting.venue().stream()),
                        publishers(parts),
                        extraction.title().stream())
                .flatMap(texts -> texts)
                .flatMap(text -> in(text, NAME).or(() -> in(text, INVENTED)).stream());
        var first = extraction.blocks().stream()
                .limit(FIRST)
                .map(Block::text)
                .filter(text -> text.length() < 200)
                .flatMap(text -> in(text, INVENTED).stream());
        var signed = extraction.blocks().stream().flatMap(Wards::lines).flatMap(line -> alone(line).stream());
        return Stream.of(headed, first, signed).flatMap(names -> names).findFirst();
    }

    /** Lines of text; in a table whole paragraphs, for a narrow cell breaks 委託にあたり区が行う… after 区. */
    private static Stream<String> lines(Block block) {
        return block instanceof Table table
                ? table.cells().flatMap(cell -> cell.content().stream()).map(Block::text)
                : block.lines().map(Line::text);
    }

    /** A name alone on its line, letter-spaced as heads and signatures are, or at the end of a form's head: 第4号様式　汐見区. */
    private static Optional<String> alone(String line) {
        var name = FORM.matcher(line).replaceFirst("").replaceAll("[\\s　]+", "");
        return ALONE.matcher(name).matches() ? in(name, NAME) : Optional.empty();
    }

    /** 評価実施機関名: みどり野区長. */
    private static Stream<String> publishers(List<Part> parts) {
        return parts.stream()
                .filter(AssessmentPart.class::isInstance)
                .flatMap(part -> ((AssessmentPart) part).publisher().stream());
    }

    private static Optional<String> known(String text) {
        return Municipalities.first(text).map(Municipality::name);
    }

    private static Optional<String> in(String text, Pattern pattern) {
        var invented = pattern.matcher(text);
        var name = invented.find() ? Optional.of(invented.group(1)).filter(Wards::likely) : Optional.<String>empty();
        return known(text)
                .filter(real -> name.filter(found -> found.endsWith(real) && !found.equals(real))
                        .isEmpty())
                .or(() -> name);
    }

    /** Whether a name that no table has may be one: 区市町村 together are all of them, and a particle is part of a sentence. */
    private static boolean likely(String name) {
        return !name.matches(".*(?:区市|市区|市町|町村)[市区町村]?") && !name.matches(".+[がをはで].+");
    }
}
