package jp.shingi.extract.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The markers that a browser draws before the items of one list. */
final class ListMarkers {
    /** Text that brings its own marker: {@code ・}, {@code ○}, {@code (1)}, {@code １．}, {@code ア　}, {@code ①}. */
    private static final Pattern OWN =
            Pattern.compile("^[\\s　]*(?:[・○〇◯●◎◇◆□■☐☑△▲※－‐―*]|[（(][0-9０-９一二三四五六七八九十ァ-ヶ]{1,3}[）)]|[①-⑳]|"
                    + "[0-9０-９]{1,3}(?:[.．、　 )）]|$)|[ア-ン][　 ．、）)])");

    private final String type;
    private final boolean ordered;
    private final boolean drawn;
    private int number;

    ListMarkers(Element list) {
        ordered = list.normalName().equals("ol");
        type = list.attr("type");
        drawn = !list.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("none");
        number = whole(list.attr("start"), 1) - 1;
    }

    /** The marker of the next item; empty where none is drawn or the text has its own. */
    String next(Element item) {
        number = whole(item.attr("value"), number + 1);
        if (!drawn || OWN.matcher(item.text()).find()) return "";
        return ordered ? count() + "." : "・";
    }

    private String count() {
        return switch (type) {
            case "a" -> letter('a');
            case "A" -> letter('A');
            case "i" -> roman(number);
            case "I" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private String letter(char first) {
        return number >= 1 && number <= 26 ? Character.toString(first + number - 1) : Integer.toString(number);
    }

    private static String roman(int n) {
        if (n < 1 || n > 39) return Integer.toString(n);
        var ones = new String[] {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return "x".repeat(n / 10) + ones[n % 10];
    }

    private static int whole(String text, int otherwise) {
        return text.strip().matches("-?\\d{1,6}") ? Integer.parseInt(text.strip()) : otherwise;
    }
}
