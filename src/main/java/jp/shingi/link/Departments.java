package jp.shingi.link;

import jp.shingi.text.Fold;

/** Names of departments: 健康福祉部生活支援課 and 生活支援課 are one. */
final class Departments {
    private Departments() {}

    static boolean same(String a, String b) {
        var first = Fold.key(a);
        var second = Fold.key(b);
        return first.equals(second)
                || Math.min(first.length(), second.length()) >= 3 && (first.endsWith(second) || second.endsWith(first));
    }
}
