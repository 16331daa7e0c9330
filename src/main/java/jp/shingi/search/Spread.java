package jp.shingi.search;

import java.util.ArrayList;
import java.util.List;

/** All of a row of things, or of a long one every second, fourth, eighth, …: the same ones each time, spread over the whole row. */
final class Spread<T> {
    private final int most;
    private final List<T> kept = new ArrayList<>();
    private long seen;
    private long stride = 1;

    /** @param most as many are kept at most, and never fewer than half of it once there were as many */
    Spread(int most) {
        this.most = most;
    }

    /** Whether the next one will be kept: what costs something need only be made then. */
    boolean next() {
        return seen++ % stride == 0;
    }

    void keep(T one) {
        if (kept.size() == most) {
            thin();
            if ((seen - 1) % stride != 0) return;
        }
        kept.add(one);
    }

    private void thin() {
        var half = new ArrayList<T>();
        for (int n = 0; n < kept.size(); n += 2) half.add(kept.get(n));
        kept.clear();
        kept.addAll(half);
        stride *= 2;
    }

    List<T> all() {
        return List.copyOf(kept);
    }
}
