package jp.shingi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.shingi.index.IndexField;
import org.apache.lucene.util.FixedBitSet;

/** Counts by year. */
final class Trends {
    private Trends() {}

    static Trend of(Snapshot snapshot, FixedBitSet units, SearchRequest request) {
        return new Trend(request.q(), request.unit(), years(snapshot, units, request.unit()));
    }

    /** Every year from the first to the last of the corpus. */
    static List<Trend.Year> years(Snapshot snapshot, FixedBitSet units, Unit unit) {
        var column = snapshot.column(IndexField.YEAR);
        var counts = column.counts(units);
        var of = column.counts(snapshot.unit(unit));
        var documents = column.counts(snapshot.unit(Unit.DOCUMENT));
        var years = new ArrayList<Trend.Year>();
        if (column.names().length == 0) return years;
        int first = Integer.parseInt(column.names()[0]);
        int last = Integer.parseInt(column.names()[column.names().length - 1]);
        for (int year = first; year <= last; year++) {
            var name = Integer.toString(year);
            int at = IntStream.range(0, column.names().length)
                    .filter(n -> column.names()[n].equals(name))
                    .findFirst()
                    .orElse(-1);
            years.add(at < 0 ? new Trend.Year(year, 0, 0, 0) : new Trend.Year(year, counts[at], of[at], documents[at]));
        }
        return years;
    }
}
