package jp.shingi.extract.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShownDateTest {
    private static Optional<String> shown(int id, String format) {
        return ShownDate.format(id, format).map(found -> ShownDate.of(LocalDateTime.of(2023, 1, 3, 0, 0), found));
    }

    @Test
    void aNumberThatExcelKnowsInJapanMayHaveAFormatOfItsOwn() {
        assertEquals(Optional.of("R5.1.3"), shown(50, "General"));
        assertEquals(Optional.of("令和5年1月3日"), shown(50, "[$-1030411]ggge\\年m\\月d\\日"));
        assertEquals(Optional.of("2023/1/3"), shown(14, "m/d/yy"));
    }
}
