package jp.shingi.structure.form;

import static jp.shingi.structure.form.TableFields.cell;
import static jp.shingi.structure.form.TableFields.fields;
import static jp.shingi.structure.form.TableFields.spanned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.TextBlock;
import org.junit.jupiter.api.Test;

class HeadRowTest {
    /** The heads were a field, and what was and what is to be one value. */
    @Test
    void whatWasAndWhatIsToBe() {
        assertEquals(
                List.of("変更前/所管課=公園課", "変更後/所管課=道路課", "変更前/記録媒体=紙", "変更後/記録媒体=計算機", "変更の理由=予約を受け付けるため"),
                fields(
                        cell(0, 0, "項目"),
                        cell(0, 1, "変更前"),
                        cell(0, 2, "変更後"),
                        cell(1, 0, "所管課"),
                        cell(1, 1, "公園課"),
                        cell(1, 2, "道路課"),
                        cell(2, 0, "記録媒体"),
                        cell(2, 1, "紙"),
                        cell(2, 2, "計算機"),
                        cell(3, 0, "変更の理由"),
                        new Cell(
                                3,
                                1,
                                1,
                                2,
                                false,
                                0,
                                Optional.empty(),
                                List.of(new TextBlock(List.of(Line.of("予約を受け付けるため")))))));
    }

    @Test
    void headsOverTheColumnsAreNoField() {
        assertEquals(
                List.of("事務の名称=予約に関する事務", "該当類型=類型１", "委託先=株式会社ひがた"),
                fields(
                        cell(0, 0, "項　目"),
                        cell(0, 1, "内　　容"),
                        cell(0, 2, "備考"),
                        cell(1, 0, "事務の名称"),
                        cell(1, 1, "予約に関する事務"),
                        cell(1, 2, ""),
                        cell(2, 0, "該当類型"),
                        cell(2, 1, "類型１"),
                        cell(2, 2, ""),
                        cell(3, 0, "委託先"),
                        cell(3, 1, "株式会社ひがた"),
                        cell(3, 2, "")));
    }

    /** Cells merged over all columns leave rows in which nothing begins; they were a fault of the program under such heads. */
    @Test
    void headsOverTheColumnsMayStandOverMergedRows() {
        assertEquals(
                List.of("事務の名称=予約に関する事務", "委託先=株式会社ひがた"),
                fields(
                        cell(0, 0, "項　目"),
                        cell(0, 1, "内　　容"),
                        spanned(1, 0, 2, "事務の名称"),
                        spanned(1, 1, 2, "予約に関する事務"),
                        cell(3, 0, "委託先"),
                        cell(3, 1, "株式会社ひがた")));
    }
}
