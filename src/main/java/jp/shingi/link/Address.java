package jp.shingi.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shingi.text.Fold;

/** Addresses of files of one series, which differ in the number of the meeting: dai41kai_kaigiroku.pdf, dai43kai_kaigiroku.pdf. */
final class Address {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private Address() {}

    /** Whether two addresses are alike but for one number, which is {@code first} in the one and {@code second} in the other. */
    static boolean differ(String one, int first, String other, int second) {
        var a = readable(one);
        var b = readable(other);
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
