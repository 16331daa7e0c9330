package jp.shingi.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import jp.shingi.web.view.CoverageView;
import jp.shingi.web.view.HomeView;

/** What is worked out from the whole corpus, once for each state of it. */
final class Shelf {
    private final Library library;
    private final AtomicReference<Optional<Laid>> laid = new AtomicReference<>(Optional.empty());

    Shelf(Library library) {
        this.library = library;
    }

    Catalog catalog() {
        return current().catalog;
    }

    CoverageView coverage() {
        var now = current();
        synchronized (now) {
            if (now.coverage.isEmpty())
                now.coverage = Optional.of(Coverage.of(library, now.catalog, now.councils(library)));
            return now.coverage.get();
        }
    }

    /** The meetings and consultations of a council that the corpus lacks, in words. */
    List<String> gaps(String council) {
        var now = current();
        synchronized (now) {
            return Gaps.of(now.councils(library), council);
        }
    }

    /** The first page, which is the same for all until something changes. */
    HomeView home(Supplier<HomeView> make) {
        var now = current();
        synchronized (now) {
            if (now.home.isEmpty()) now.home = Optional.of(make.get());
            return now.home.get();
        }
    }

    private Laid current() {
        var version = library.version();
        var known = laid.get();
        if (known.isPresent() && known.get().version.equals(version)) return known.get();
        var fresh = new Laid(version, new Catalog(library.cases()));
        laid.set(Optional.of(fresh));
        return fresh;
    }

    private static final class Laid {
        private final String version;
        private final Catalog catalog;
        private Optional<List<jp.shingi.model.Coverage>> councils = Optional.empty();
        private Optional<CoverageView> coverage = Optional.empty();
        private Optional<HomeView> home = Optional.empty();

        private Laid(String version, Catalog catalog) {
            this.version = version;
            this.catalog = catalog;
        }

        private List<jp.shingi.model.Coverage> councils(Library library) {
            if (councils.isEmpty()) councils = Optional.of(library.coverage());
            return councils.get();
        }
    }
}
