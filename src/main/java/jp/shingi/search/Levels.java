package jp.shingi.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * How the values of a column of paths stand under each other.
 *
 * @param top values of the first level, as indexes into the names of the column, ascending
 * @param under for each value those of the next level
 */
record Levels(List<Integer> top, List<List<Integer>> under) {
    static Levels of(Column column) {
        var numbers = new HashMap<String, Integer>();
        var under = new ArrayList<List<Integer>>();
        for (var name : column.names()) {
            numbers.put(name, under.size());
            under.add(new ArrayList<>());
        }
        var top = new ArrayList<Integer>();
        numbers.forEach((name, number) -> {
            int slash = name.lastIndexOf('/');
            if (slash < 0) top.add(number);
            else if (numbers.containsKey(name.substring(0, slash)))
                under.get(numbers.get(name.substring(0, slash))).add(number);
        });
        return new Levels(List.copyOf(top), under.stream().map(List::copyOf).toList());
    }
}
