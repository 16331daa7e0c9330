package jp.shingi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jp.shingi.search.FacetValue;
import jp.shingi.search.SearchRequest;
import jp.shingi.search.SearchResult;
import org.junit.jupiter.api.Test;

/** What a terminal shows of a search. */
class ResultTextTest {
    @Test
    void codedValuesWereShownAsTheirCodes() {
        var facets = new LinkedHashMap<String, List<FacetValue>>();
        facets.put("outcome", List.of(FacetValue.flat("approvedWithConditions", 3)));
        facets.put("kind", List.of(FacetValue.flat("minutes", 3), FacetValue.flat("form", 2)));
        facets.put("role", List.of(FacetValue.flat("chair", 1)));
        facets.put("article", List.of(FacetValue.flat("みどり野区個人情報保護条例/15/2/5", 1)));
        facets.put("ward", List.of(FacetValue.flat("みどり野区", 3)));
        var result = new SearchResult("名簿", Optional.empty(), 3, 0, 1, List.of(), facets);
        assertEquals(
                List.of(
                        "3 案件 (1 ms)",
                        "",
                        "結論: 条件付き承認 3",
                        "種別: 会議録 3、資料・記録票 2",
                        "役割: 会長 1",
                        "条: みどり野区個人情報保護条例 第15条第2項第5号 1",
                        "区: みどり野区 3"),
                ResultText.lines(result, SearchRequest.of("名簿")));
    }
}
