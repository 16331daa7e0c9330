package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** Groups of lines that touch or cross one another. */
final class Touching {
    private Touching() {}

    static Collection<List<Rule>> groups(List<Rule> across, List<Rule> upright, double near) {
        var all = new ArrayList<>(across);
        all.addAll(upright);
        var parent = new int[all.size()];
        for (var i = 0; i < parent.length; i++) parent[i] = i;
        for (var h = 0; h < across.size(); h++) {
            for (var v = 0; v < upright.size(); v++) {
                if (touch(across.get(h), upright.get(v), near)) {
                    parent[root(parent, h)] = root(parent, across.size() + v);
                }
            }
        }
        var groups = new LinkedHashMap<Integer, List<Rule>>();
        for (var i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), key -> new ArrayList<>()).add(all.get(i));
        }
        return groups.values();
    }

    private static boolean touch(Rule level, Rule upright, double near) {
        return level.at() >= upright.from() - near
                && level.at() <= upright.to() + near
                && upright.at() >= level.from() - near
                && upright.at() <= level.to() + near;
    }

    private static int root(int[] parent, int i) {
        var root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
