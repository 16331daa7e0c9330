package jp.shingi.structure.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecorationTest {
    @ParameterizedTest
    @ValueSource(strings = {"【件名】", "〔件名〕", "＜件名＞", "《件名》", "［件名］", "≪件名≫", "○件名", "◎ 件名", "■　件名", "▼件名"})
    void bracketsAndSignsMarkALabel(String line) {
        assertEquals(Optional.of("件名"), Decoration.known(line).map(LabelSplit::label));
    }

    @Test
    void aSignMarksWhatTheTableDoesNotKnowWhereMostAreKnown() {
        var labels = Decoration.labels(List.of("●担当　公園課", "●噴水の色　青", "●方法　紙", "●委託先　株式会社ひがた", "●期間　１年"));
        assertEquals(
                List.of("担当", "噴水の色", "方法", "委託先", "期間"),
                labels.values().stream().map(LabelSplit::label).toList());
    }

    @Test
    void aBulletMarksALabelThatHasItsValueBesideIt() {
        var labels = Decoration.labels(List.of("・担当　公園課", "・委託先 … 株式会社ひがた", "・期間‥‥１年"));
        assertEquals(
                List.of("公園課", "株式会社ひがた", "１年"),
                labels.values().stream().map(LabelSplit::rest).toList());
        assertEquals(0, Decoration.labels(List.of("・委託先", "・期間", "・対象者")).size());
    }

    /** 【諮問案件】 was the subject of the form below it, 【資料４】 a label. */
    @Test
    void theKindOfAFormAndTheNumberOfAMaterialAreNoLabels() {
        var labels = Decoration.labels(List.of("【諮問案件】", "【資料４】", "【件名】", "予約について", "【所管課】", "公園課", "【委託先】", "未定"));
        assertEquals(List.of(2, 4, 6), List.copyOf(labels.keySet()));
    }

    @Test
    void bulletsOfAListAreNoLabels() {
        assertEquals(
                0, Decoration.labels(List.of("○封筒", "○名簿", "○端末の貸与", "○所管課")).size());
    }
}
