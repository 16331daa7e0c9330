package jp.shingi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import jp.shingi.model.Coverage;
import jp.shingi.model.Coverage.Known;
import org.junit.jupiter.api.Test;

/** What a council lacks, as a reader is told. */
class GapsTest {
    @Test
    void numbersInARowAreOneRangeAndTermsComeInTheirOrder() {
        var tenth = new Coverage.Series("第10期", List.of(3), List.of(never(1), never(2)));
        var ninth = new Coverage.Series(
                "第9期",
                List.of(1, 6),
                List.of(
                        never(2),
                        never(3),
                        new Coverage.Missing(4, Known.CITED, List.of("a"), Optional.of("第９期第４回了承済")),
                        never(5)));
        var council = new Coverage("midorino/johokokai", "みどり野区", "審議会", List.of(tenth, ninth), List.of(ninth));
        assertEquals(
                List.of(
                        "第9期第2回～第3回",
                        "第9期第4回（「第９期第４回了承済」と引用されている）",
                        "第9期第5回",
                        "第10期第1回～第2回",
                        "第9期諮問第2号～諮問第3号",
                        "第9期諮問第4号（「第９期第４回了承済」と引用されている）",
                        "第9期諮問第5号"),
                Gaps.of(List.of(council), "midorino/johokokai"));
    }

    private static Coverage.Missing never(int number) {
        return new Coverage.Missing(number, Known.NEVER_SEEN, List.of(), Optional.empty());
    }
}
