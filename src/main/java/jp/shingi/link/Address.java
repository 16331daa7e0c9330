package jp.shingi.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shingi.text.Fold;

/** Addresses of files of one series, which differ in the number of the meeting: dai41kai_kaigiroku.pdf, dai43kai_kaigiroku.pdf. */
final class Address {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private static final Pattern CONSULTATION = Pattern.compile("(?:諮問(?:第|番号)?|(?i:shimon)[_\\-]?)([0-9]+)(?![0-9])");

    /** A meeting's minutes may be a page, the next one's a PDF. */
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{2,5}$");

    private Address() {}

    /** Whether two addresses are alike but for one number, which is {@code first} in the one and {@code second} in the other. */
    static boolean differ(String one, int first, String other, int second) {
        var a = EXTENSION.matcher(readable(one)).replaceFirst("");
        var b = EXTENSION.matcher(readable(other)).replaceFirst("");
        if (!NUMBER.matcher(a).replaceAll("#").equals(NUMBER.matcher(b).replaceAll("#"))) return false;
        var left = numbers(a);
        var right = numbers(b);
        var different = IntStream.range(0, left.size())
                .filter(i -> !left.get(i).equals(right.get(i)))
                .boxed()
                .toList();
        return different.size() == 1
                && left.get(different.getFirst()).equals(Integer.toString(first))
                && right.get(different.getFirst()).equals(Integer.toString(second));
    }

    /** Whether a file's name is that of a consultation, and it stands beside another file: shimon_087.docx, 諮問第87号.pdf. */
    static boolean names(String uri, int consultation, String beside) {
        var address = readable(uri);
        int folder = address.lastIndexOf('/');
        if (folder < 0 || !readable(beside).startsWith(address.substring(0, folder + 1))) return false;
        var named = CONSULTATION.matcher(address.substring(folder + 1));
        return named.find()
                && named.group(1).replaceFirst("^0+(?=.)", "").equals(Integer.toString(consultation))
                && !named.find();
    }

    /** Whether an address names the year of a series (2021年度): r3_, R03-, 令和3年度, h30, 2021. */
    static boolean isOf(String uri, String series) {
        if (!series.endsWith("年度")) return false;
        int year = Integer.parseInt(series.substring(0, series.length() - 2));
        var marks = year >= 2019 ? "(?:r|reiwa|令和)0*" + (year - 2018) : "(?:h|heisei|平成)0*" + (year - 1988);
        return Pattern.compile("(?<![a-z0-9])(?:" + marks + "|" + year + ")(?![0-9])")
                .matcher(readable(uri).toLowerCase(Locale.ROOT))
                .find();
    }

    private static String readable(String uri) {
        try {
            return Fold.nfkc(URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Fold.nfkc(uri);
        }
    }

    private static List<String> numbers(String address) {
        return NUMBER.matcher(address)
                .results()
                .map(MatchResult::group)
                .map(n -> n.replaceFirst("^0+(?=.)", ""))
                .toList();
    }
}
