package jp.shingi.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a source would fetch, and why each link is taken or left. Opens pages as politely as a crawl does, some of each level; fetches no
 * document and keeps nothing.
 */
public final class Check {
    /**
     * A page that was opened, or could not be.
     *
     * @param level its level's name
     * @param problem why it could not be opened, or what is odd about it
     */
    public record Opened(String level, String address, Optional<String> problem, List<Decision> links) {}

    /**
     * What was found.
     *
     * @param unopened pages that were left unopened, because enough of their level were
     */
    public record Report(String source, Optional<String> byHand, List<Opened> pages, int unopened) {
        /** How many links were taken as something. */
        public long taken(Decision.As as) {
            return pages.stream()
                    .flatMap(page -> page.links().stream())
                    .filter(link -> link.is(as))
                    .map(Decision::address)
                    .distinct()
                    .count();
        }

        /** Whether the source brings documents. */
        public boolean fruitful() {
            return byHand.isPresent()
                    || taken(Decision.As.FILE) > 0
                    || pages.stream()
                            .anyMatch(page -> page.problem()
                                    .filter("is itself a document"::equals)
                                    .isPresent());
        }
    }

    private final CrawlSettings settings;
    private final int pagesPerLevel;

    public Check(CrawlSettings settings, int pagesPerLevel) {
        this.settings = settings;
        this.pagesPerLevel = pagesPerLevel;
    }

    /** Opens the source's pages. */
    public Report run(Source source) throws IOException, InterruptedException {
        if (source.byHand().isPresent()) return new Report(source.name(), source.byHand(), List.of(), 0);
        var folder = Files.createTempDirectory("shingi-check");
        var guard = new Guard(source, settings.resolver());
        try (var fetcher = new Fetcher(source, guard, settings.userAgent(source), folder, settings.clock())) {
            var polite =
                    new Polite(source, fetcher, new Gate(), new Budget(settings.requests()), settings.longestWait());
            var chooser = new Chooser(source, address -> guard.refusal(address).or(() -> polite.disallowed(address)));
            var site = new Looking(source, polite);
            new Walk(source, chooser, site, pagesPerLevel).run();
            return new Report(source.name(), Optional.empty(), List.copyOf(site.opened), site.unopened);
        } finally {
            delete(folder);
        }
    }

    private static final class Looking implements Walk.Site {
        private final Source source;
        private final Polite polite;
        private final List<Opened> opened = new ArrayList<>();
        private int unopened;

        Looking(Source source, Polite polite) {
            this.source = source;
            this.polite = polite;
        }

        @Override
        public Optional<Page> open(Step step) throws IOException, InterruptedException {
            var address = step.address();
            for (var hop = 0; hop <= source.limits().redirects(); hop++) {
                switch (polite.ask(address, Validators.NONE)) {
                    case Fetched.Body body -> {
                        return page(step, address, body);
                    }
                    case Fetched.Redirect redirect -> address = Addresses.today(redirect.to(), source.aliases());
                    case Fetched.Gone gone -> {
                        return problem(step, "answered with status " + gone.status());
                    }
                    case Fetched.Refused refused -> {
                        return problem(step, refused.reason());
                    }
                    case Fetched.Failed failed -> {
                        return problem(step, failed.reason());
                    }
                    case Fetched.Later later -> {
                        return problem(step, "asks to come later (status %d)".formatted(later.status()));
                    }
                    case Fetched.PutOff put -> {
                        return problem(step, put.reason());
                    }
                    case Fetched.NotModified same -> {
                        return problem(step, "answered 304 to a plain request");
                    }
                }
            }
            return problem(
                    step, "more than %d redirects".formatted(source.limits().redirects()));
        }

        @Override
        public void decided(Step step, Page page, List<Decision> decisions) {
            var level = source.levels().get(step.level());
            var taken = decisions.stream().anyMatch(decision -> decision.as().isPresent());
            var problem = level.page().isPresent()
                    ? Optional.of("is itself a document")
                    : taken
                            ? Optional.<String>empty()
                            : Optional.of(
                                    page.needsScript()
                                            ? "shows nothing unless a script runs: by hand"
                                            : "no link of it is taken");
            opened.add(new Opened(level.name(), page.address().toString(), problem, decisions));
        }

        @Override
        public void unopened(int level, int pages) {
            unopened += pages;
        }

        private Optional<Page> page(Step step, java.net.URI address, Fetched.Body body) throws IOException {
            try {
                var no = Page.noPage(body.file());
                if (no.isPresent()) return problem(step, no.get());
                return Optional.of(
                        Page.read(address, body.file(), body.exchange().header("Content-Type"), source.charset()));
            } finally {
                body.discard();
            }
        }

        private Optional<Page> problem(Step step, String problem) {
            var level = source.levels().get(step.level());
            opened.add(new Opened(level.name(), step.address().toString(), Optional.of(problem), List.of()));
            return Optional.empty();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
