package jp.shingi.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.shingi.search.Filter;
import jp.shingi.search.SearchRequest;
import jp.shingi.search.SortOrder;
import jp.shingi.search.Unit;
import picocli.CommandLine.Option;

/** The parameters of a search, the same as those of {@code GET /api/search}. A filter given twice means either. */
final class SearchOptions {
    @Option(names = "--ward", paramLabel = "NAME", description = "区: 練馬区")
    private List<String> ward = List.of();

    @Option(names = "--year", paramLabel = "YEAR", description = "calendar year of the meeting: 2012 or 2012-2015")
    private List<String> year = List.of();

    @Option(names = "--fiscal-year", paramLabel = "YEAR", description = "年度, April to March: 2011 or 2011-2013")
    private List<String> fiscalYear = List.of();

    @Option(names = "--article", paramLabel = "PATH", description = "law and article: ○○区個人情報保護条例/13 or deeper /13/1/2")
    private List<String> article = List.of();

    @Option(names = "--contractor", paramLabel = "NAME", description = "委託先")
    private List<String> contractor = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "minutes, form, assessment, clauses or text")
    private List<String> kind = List.of();

    @Option(names = "--item-kind", paramLabel = "KIND", description = "諮問 or 報告")
    private List<String> itemKind = List.of();

    @Option(
            names = "--outcome",
            paramLabel = "OUTCOME",
            description = "approved, approvedWithConditions, noted, continued, rejected or withdrawn")
    private List<String> outcome = List.of();

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "who speaks: chair, viceChair, member, official, secretariat, guest")
    private List<String> role = List.of();

    @Option(names = "--department", paramLabel = "NAME", description = "担当課")
    private List<String> department = List.of();

    @Option(names = "--council", paramLabel = "NAME", description = "審議会")
    private List<String> council = List.of();

    @Option(
            names = "--unit",
            paramLabel = "case|passage|document",
            description = "what is counted and listed (default: case)")
    private Unit unit = Unit.CASE;

    @Option(
            names = "--sort",
            paramLabel = "relevance|newest|oldest",
            description = "order of the hits (default: relevance)")
    private SortOrder sort = SortOrder.RELEVANCE;

    @Option(names = "--strict", description = "only what matches all the words, however little that is")
    private boolean strict;

    /** The request for one page of hits. */
    SearchRequest request(String query, int page, int size, boolean explain) {
        return new SearchRequest(query, filters(), unit, sort, page, size, strict, explain);
    }

    private Map<Filter, List<String>> filters() {
        var filters = new EnumMap<Filter, List<String>>(Filter.class);
        filters.put(Filter.WARD, ward);
        filters.put(Filter.YEAR, year);
        filters.put(Filter.FISCAL_YEAR, fiscalYear);
        filters.put(Filter.ARTICLE, article);
        filters.put(Filter.CONTRACTOR, contractor);
        filters.put(Filter.KIND, kind);
        filters.put(Filter.ITEM_KIND, itemKind);
        filters.put(Filter.OUTCOME, outcome);
        filters.put(Filter.ROLE, role);
        filters.put(Filter.DEPARTMENT, department);
        filters.put(Filter.COUNCIL, council);
        return filters;
    }
}
