package jp.shingi.extract.worker;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.Json;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a worker answers, as JSON: what was wanted, or why it cannot be had.
 *
 * @param <T> what was wanted
 * @param spent whether the worker is of no further use: a reading goes on in it that nobody waits for, or its memory is full
 */
public record Answer<T>(Optional<T> result, Optional<Refusal> refusal, boolean spent) {

    /** An {@link Unreadable} as data. */
    public record Refusal(QuarantineReason reason, String message, String remedy) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = TextBlock.class, name = "text"),
        @JsonSubTypes.Type(value = ListItem.class, name = "item"),
        @JsonSubTypes.Type(value = Table.class, name = "table")
    })
    private interface AnyBlock {}

    private static final JsonMapper MAPPER = Json.MAPPER
            .rebuild()
            .addMixIn(Block.class, AnyBlock.class)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.ALWAYS))
            .build();

    static <T> Answer<T> done(T result) {
        return new Answer<>(Optional.of(result), Optional.empty(), false);
    }

    static <T> Answer<T> refused(Unreadable why, boolean spent) {
        return new Answer<>(
                Optional.empty(), Optional.of(new Refusal(why.reason(), why.getMessage(), why.remedy())), spent);
    }

    String toJson() {
        return MAPPER.writeValueAsString(this);
    }

    /** @param result the class of what was wanted */
    public static <T> Answer<T> of(String json, Class<T> result) {
        return MAPPER.readValue(json, MAPPER.getTypeFactory().constructParametricType(Answer.class, result));
    }

    /** What was wanted, or the reason thrown. */
    public T get() throws Unreadable {
        if (refusal.isPresent()) {
            var why = refusal.get();
            throw new Unreadable(why.reason(), why.message(), why.remedy());
        }
        return result.orElseThrow();
    }
}
