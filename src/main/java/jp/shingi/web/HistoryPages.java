package jp.shingi.web;

import java.util.Optional;
import jp.shingi.search.Filter;
import jp.shingi.search.History;
import jp.shingi.web.view.Articles;
import jp.shingi.web.view.HistoryView;
import jp.shingi.web.view.State;
import jp.shingi.web.view.YearChart;

/** The histories of a contractor and of an article. */
final class HistoryPages {
    private HistoryPages() {}

    static void contractor(Visit visit) {
        show(visit, Filter.CONTRACTOR, contractor(visit.desk(), visit.part("name")));
    }

    static void article(Visit visit) {
        show(visit, Filter.ARTICLE, article(visit.desk(), visit.part("path")));
    }

    static History contractor(Desk desk, String name) {
        return desk.ask(() -> desk.searcher().contractor(name)).orElseThrow(() -> new Missing("contractor " + name));
    }

    static History article(Desk desk, String path) {
        return desk.ask(() -> desk.searcher().article(path)).orElseThrow(() -> new Missing("article " + path));
    }

    private static void show(Visit visit, Filter filter, History history) {
        var search = State.START.with(filter, history.name());
        var heading = filter == Filter.ARTICLE ? Articles.words(history.name()) : history.name();
        var years = YearChart.of(
                history.years(),
                year -> search.with(Filter.YEAR, String.valueOf(year)).href(),
                year -> false);
        var view = new HistoryView(filter, heading, history, years, search);
        visit.show("history", heading, Optional.of("/feeds" + view.path()), view);
    }
}
