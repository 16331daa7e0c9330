package jp.shingi.normalise;

import java.util.regex.Pattern;

/** What stands in brackets behind the name of a law and names it shorter: （以下「法」という。）, （番号法）, （昭和42年法律第81号）. */
final class Definitions {
    static final String BRACKET = "（(?:[^（）]|（[^（）]*）)*）";
    private static final Pattern BEHIND = Pattern.compile("[」』]?((?:[ ]*" + BRACKET + "){1,2})");
    private static final Pattern DEFINITION =
            Pattern.compile("(?:以下|以後)[^「」]{0,40}「([^」]{1,30})」(?:又は「([^」]{1,30})」)?");
    private static final Pattern SHORT_NAME =
            Pattern.compile("^（(?:以下|通称|略称|いわゆる)?[「『:： ]*([^（）「」、。]{1,14}?(?:法|条例|令|規則|要綱))[」』]?）$");

    private static final Pattern CAPTION = Pattern.compile("[（(]([^（）()\\n]{2,60})[）)]");
    /** What brackets hold that are no caption of an article. */
    private static final Pattern NO_CAPTION =
            Pattern.compile("以下|以後|昭和|平成|令和|明治|大正|[条項号]|に限る|を除く|をいう|を含む|規定|参照|抜粋|省略|別紙|資料|^[0-9０-９]");

    private Definitions() {}

    /** The heading of an article in the brackets directly behind it, as published: 第14条第1項（業務委託）; empty without. */
    static String caption(String text, int end) {
        var caption = CAPTION.matcher(text).region(end, text.length());
        return caption.lookingAt() && !NO_CAPTION.matcher(caption.group(1)).find() ? caption.group() : "";
    }

    /** Keeps in the scope what the brackets at a position call a law. */
    static void read(String folded, int end, String law, LawScope scope) {
        var behind = BEHIND.matcher(folded).region(end, folded.length());
        if (!behind.lookingAt()) return;
        var brackets = behind.group(1).strip();
        LawNumber.first(brackets).ifPresent(number -> scope.define(number, law));
        var definition = DEFINITION.matcher(brackets);
        if (definition.find()) {
            scope.define(definition.group(1), law);
            if (definition.group(2) != null) scope.define(definition.group(2), law);
            return;
        }
        var shortName = SHORT_NAME.matcher(brackets);
        if (shortName.find()) scope.define(shortName.group(1), law);
    }
}
