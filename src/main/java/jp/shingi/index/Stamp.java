package jp.shingi.index;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;

/**
 * What an index was made with, kept in each commit. An index with another stamp would be read wrongly and is made anew.
 *
 * @param fields version of the fields; counts up when {@link IndexField} or what is written into it changes
 * @param analysis stamp of the analysis chain and its tables
 * @param dictionary the user's own words, one row in each line
 */
public record Stamp(int fields, String analysis, String dictionary) {
    static final int FIELDS = 4;

    static Stamp of(Analysis analysis) {
        var rows = analysis.own().stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        return new Stamp(FIELDS, analysis.stamp(), rows);
    }

    /** The stamp of an index as last committed; all empty where it has none. */
    public static Stamp of(DirectoryReader reader) throws java.io.IOException {
        return of(reader.getIndexCommit().getUserData());
    }

    static Stamp of(Map<String, String> data) {
        return new Stamp(
                Integer.parseInt(data.getOrDefault("fields", "0")),
                data.getOrDefault("analysis", ""),
                data.getOrDefault("dictionary", ""));
    }

    Map<String, String> data() {
        return Map.of("fields", Integer.toString(fields), "analysis", analysis, "dictionary", dictionary);
    }

    /** The analysis that the index was made with, for queries. */
    public Analysis analyser() {
        var own =
                dictionary.lines().map(line -> Arrays.asList(line.split("\t"))).toList();
        return Analysis.of(List.copyOf(own));
    }

    /** Whether this program reads an index with this stamp as it was meant. */
    public boolean isCurrent() {
        return fields == FIELDS && analyser().stamp().equals(analysis);
    }
}
