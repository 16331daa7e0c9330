package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * One source document in the corpus format, version 1.
 *
 * @param id ward slug and the first 12 hex digits of the source's SHA-256
 * @param ward the municipality, prefecture or national body whose council it is; absent where nothing tells
 * @param wardCode 全国地方公共団体コード, 6 digits
 * @param citations those of the whole document, as are contractors and precedents
 * @param corrections what a person has put right, as shown to readers
 */
public record Document(
        String schema,
        String id,
        Source source,
        Optional<String> ward,
        Optional<String> wardCode,
        Optional<String> title,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Part> parts,
        List<Citation> citations,
        List<LawMention> lawMentions,
        List<Contractor> contractors,
        List<Precedent> precedents,
        List<String> corrections,
        List<Warning> warnings) {
    public Document {
        parts = List.copyOf(parts);
        citations = List.copyOf(citations);
        lawMentions = List.copyOf(lawMentions);
        contractors = List.copyOf(contractors);
        precedents = List.copyOf(precedents);
        corrections = List.copyOf(corrections);
        warnings = List.copyOf(warnings);
    }

    /** The version of the format that this program writes. */
    public static final String SCHEMA = "shingi/1";
}
