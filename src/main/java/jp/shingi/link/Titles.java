package jp.shingi.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shingi.text.Fold;

/** Titles of matters, compared by what they are about: without 諮問 numbers, について, and the words that every title has. */
final class Titles {
    private static final Pattern NUMBER =
            Pattern.compile("[（(](?:諮問|報告|答申)[)）]|[（(]?(?:諮問|報告|答申)(?:事項)?第?[0-9〇一二三四五六七八九十百]+号?[)）]?");
    private static final Pattern COMMON = Pattern.compile(
            "(?:の(?:実施|運用)(?:状況|結果)?)?について$|について|に係る|に関する|に伴う|における|のための|個人情報の処理業務の|個人情報の|業務の?委託|委託先の?変更|委託内容の?変更|内容の?変更|の変更|変更|業務|事務|及び|および|並びに|又は|または|等|[（(]?(?:諮問|報告|答申)[)）]?$");
    private static final Pattern MARKS = Pattern.compile("[「」『』（）()・、。,.〔〕【】\\[\\]\\-ー~〜:：]");

    private Titles() {}

    /** Equal whatever the writing: widths, spaces, brackets; numbers in front fall away. */
    static String key(String title) {
        return MARKS.matcher(NUMBER.matcher(Fold.key(title)).replaceAll("")).replaceAll("");
    }

    /** 0 to 1: the share of pairs of characters that both titles have, common words left out. */
    static double likeness(String a, String b) {
        if (key(a).equals(key(b))) return 1;
        var first = pairs(core(a));
        var second = pairs(core(b));
        if (first.isEmpty() || second.isEmpty()) return 0;
        var common = new HashSet<>(first);
        common.retainAll(second);
        return 2.0 * common.size() / (first.size() + second.size());
    }

    /** How much of the shorter title's matter is in the other, 0 to 1. */
    static double containment(String a, String b) {
        var first = pairs(core(a));
        var second = pairs(core(b));
        if (Math.min(first.size(), second.size()) < 4) return 0;
        var common = new HashSet<>(first);
        common.retainAll(second);
        return (double) common.size() / Math.min(first.size(), second.size());
    }

    private static String core(String title) {
        var rest = key(title);
        for (var before = ""; !before.equals(rest); ) {
            before = rest;
            rest = COMMON.matcher(rest).replaceAll("");
        }
        return rest;
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) pairs.add(text.substring(i, i + 2));
        return pairs;
    }

    /** How often each pair stands in a set of titles, for weighing rare ones. */
    static Map<String, Integer> frequencies(Iterable<String> titles) {
        var counts = new HashMap<String, Integer>();
        for (var title : titles) for (var pair : pairs(core(title))) counts.merge(pair, 1, Integer::sum);
        return counts;
    }

    /** As {@link #likeness}, pairs weighed by how rare they are among all titles: 委託 tells little, 診療報酬 much. */
    static double weighed(String a, String b, Map<String, Integer> frequencies, int titles) {
        if (key(a).equals(key(b))) return 1;
        var first = pairs(core(a));
        var second = pairs(core(b));
        double common = 0;
        double least = Math.min(weight(first, frequencies, titles), weight(second, frequencies, titles));
        double most = Math.max(weight(first, frequencies, titles), weight(second, frequencies, titles));
        for (var pair : first) if (second.contains(pair)) common += weight(pair, frequencies, titles);
        return most == 0 || Math.min(first.size(), second.size()) < 3 ? 0 : common / (0.6 * least + 0.4 * most);
    }

    private static double weight(Set<String> pairs, Map<String, Integer> frequencies, int titles) {
        return pairs.stream()
                .sorted()
                .mapToDouble(p -> weight(p, frequencies, titles))
                .sum();
    }

    private static double weight(String pair, Map<String, Integer> frequencies, int titles) {
        return Math.log(1 + (double) titles / frequencies.getOrDefault(pair, 1));
    }
}
