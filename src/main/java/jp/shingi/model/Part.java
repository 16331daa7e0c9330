package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/** A stretch of a document that is of one kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MinutesPart.class, name = "minutes"),
    @JsonSubTypes.Type(value = FormPart.class, name = "form"),
    @JsonSubTypes.Type(value = AssessmentPart.class, name = "assessment"),
    @JsonSubTypes.Type(value = ClausesPart.class, name = "clauses"),
    @JsonSubTypes.Type(value = TextPart.class, name = "text")
})
public sealed interface Part permits MinutesPart, FormPart, AssessmentPart, ClausesPart, TextPart {
    /** The heading of the part as published. */
    Optional<String> title();

    /** The pages it covers; empty where the source has none. */
    Optional<PageRange> pages();

    /** The kind as an enum, for facets and counts. */
    @JsonIgnore
    default PartKind partKind() {
        return switch (this) {
            case MinutesPart minutes -> PartKind.MINUTES;
            case FormPart form -> PartKind.FORM;
            case AssessmentPart assessment -> PartKind.ASSESSMENT;
            case ClausesPart clauses -> PartKind.CLAUSES;
            case TextPart text -> PartKind.TEXT;
        };
    }
}
