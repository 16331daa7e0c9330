package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.extract.LineBuffer;
import jp.shingi.extract.SymbolFont;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Mark;
import jp.shingi.model.layout.TextBlock;
import org.w3c.dom.Element;

/** The paragraphs of one shape or cell of a slide, with the bullets and numbers that they name themselves. */
final class SlideText {
    /** Levels of paragraphs (ST_TextIndentLevelType, ECMA-376 part 1, 20.1.10.72). */
    private static final int LEVELS = 9;
    /** Schemes of numbers (ST_TextAutonumberScheme, 20.1.10.61): what is counted, and how it is closed. */
    private static final Pattern SCHEME = Pattern.compile("(.+?)(ParenBoth|ParenR|Period|Plain|Minus)?");

    private final int[] counters = new int[LEVELS];
    private final String[] schemes = new String[LEVELS];
    private final List<Block> blocks = new ArrayList<>();

    private SlideText() {}

    static List<Block> of(Element body) {
        var text = new SlideText();
        Xml.children(body, "p").forEach(text::paragraph);
        return text.blocks;
    }

    private void paragraph(Element paragraph) {
        var buffer = new LineBuffer(0);
        Xml.children(paragraph).forEach(run -> run(run, buffer));
        var lines = buffer.take();
        if (lines.isEmpty()) return;
        var properties = Xml.child(paragraph, "pPr");
        var level = Math.clamp(properties.map(all -> Xml.number(all, "lvl", 0)).orElse(0), 0, LEVELS - 1);
        var marker = properties.flatMap(all -> marker(all, level)).filter(text -> !text.isEmpty());
        if (marker.isEmpty()) forget(level);
        blocks.add(marker.isPresent() ? new ListItem(marker.get(), level, lines) : new TextBlock(lines));
    }

    private static void run(Element run, LineBuffer buffer) {
        switch (run.getLocalName()) {
            case "r" -> {
                var kinds = EnumSet.noneOf(Mark.Kind.class);
                Xml.child(run, "rPr").ifPresent(look -> marks(look, kinds));
                Xml.child(run, "t").ifPresent(text -> buffer.add(text.getTextContent(), kinds));
            }
            case "fld" -> {
                var kind = Xml.attribute(run, "type").orElse("");
                if (!kind.equals("slidenum"))
                    Xml.child(run, "t")
                            .ifPresent(text -> buffer.add(text.getTextContent(), EnumSet.noneOf(Mark.Kind.class)));
            }
            case "br" -> buffer.breakLine();
            default -> {}
        }
    }

    private static void marks(Element look, EnumSet<Mark.Kind> kinds) {
        if (Xml.attribute(look, "b").orElse("0").matches("1|true")) kinds.add(Mark.Kind.BOLD);
        if (!Xml.attribute(look, "u").orElse("none").equals("none")) kinds.add(Mark.Kind.UNDERLINE);
        if (!Xml.attribute(look, "strike").orElse("noStrike").equals("noStrike")) kinds.add(Mark.Kind.STRIKE);
    }

    private Optional<String> marker(Element properties, int level) {
        var numbered = Xml.child(properties, "buAutoNum");
        if (numbered.isPresent()) return Optional.of(number(numbered.get(), level));
        var font = Xml.child(properties, "buFont").flatMap(one -> Xml.attribute(one, "typeface"));
        return Xml.child(properties, "buChar")
                .flatMap(one -> Xml.attribute(one, "char"))
                .map(sign -> SymbolFont.plain(sign, font.orElse("")).strip());
    }

    private String number(Element numbered, int level) {
        var scheme = Xml.attribute(numbered, "type").orElse("arabicPlain");
        var goesOn = scheme.equals(schemes[level]);
        forget(level + 1);
        counters[level] = goesOn ? counters[level] + 1 : Math.max(1, Xml.number(numbered, "startAt", 1));
        schemes[level] = scheme;
        var parts = SCHEME.matcher(scheme);
        if (!parts.matches()) return Integer.toString(counters[level]);
        var number = Counting.of(format(parts.group(1)), counters[level]);
        return switch (Optional.ofNullable(parts.group(2)).orElse("")) {
            case "ParenBoth" -> "(" + number + ")";
            case "ParenR" -> number + ")";
            case "Period" -> number + ".";
            case "Minus" -> "- " + number + " -";
            default -> number;
        };
    }

    private void forget(int level) {
        for (var deeper = level; deeper < LEVELS; deeper++) schemes[deeper] = "";
    }

    private static String format(String counted) {
        return switch (counted) {
            case "alphaLc" -> "lowerLetter";
            case "alphaUc" -> "upperLetter";
            case "romanLc" -> "lowerRoman";
            case "romanUc" -> "upperRoman";
            case "arabicDb" -> "decimalFullWidth";
            case "circleNumDb", "circleNumWdWhite", "circleNumWdBlack" -> "decimalEnclosedCircle";
            case "ea1ChsPeriod", "ea1Chs", "ea1Cht", "ea1JpnChsDb", "ea1JpnKor" -> "japaneseCounting";
            default -> "decimal";
        };
    }
}
