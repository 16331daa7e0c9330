package jp.shingi.crawl;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way down a site: level by level, each page once. Memory holds the addresses of one level's pages and the set of those opened, never
 * the pages.
 */
final class Walk {
    /** What a walk meets. */
    interface Site {
        /** A page, if it can be had. */
        Optional<Page> open(Step step) throws IOException, InterruptedException;

        /** What becomes of its links. */
        void decided(Step step, Page page, List<Decision> decisions) throws IOException, InterruptedException;

        /** Pages of a level that the walk leaves unopened. */
        default void unopened(int level, int pages) {}
    }

    private final Source source;
    private final Chooser chooser;
    private final Site site;
    private final int mostPages;
    private final Set<URI> met = new HashSet<>();

    /** @param mostPages of each level that are opened */
    Walk(Source source, Chooser chooser, Site site, int mostPages) {
        this.source = source;
        this.chooser = chooser;
        this.site = site;
        this.mostPages = mostPages;
    }

    void run() throws IOException, InterruptedException {
        var steps = new ArrayList<Step>();
        for (var start : source.start()) {
            var today = Addresses.today(start, source.aliases());
            if (met.add(today)) steps.add(Step.start(today));
        }
        for (var level = 0; level < source.levels().size(); level++) steps = level(level, steps);
    }

    private ArrayList<Step> level(int level, List<Step> steps) throws IOException, InterruptedException {
        var below = new ArrayList<Step>();
        var open = new ArrayDeque<>(steps);
        var opened = 0;
        while (!open.isEmpty() && opened < mostPages) {
            var step = open.removeFirst();
            opened++;
            var page = site.open(step);
            if (page.isPresent()) page(step, page.get(), open, below);
        }
        if (!open.isEmpty()) site.unopened(level, open.size());
        return below;
    }

    private void page(Step step, Page page, ArrayDeque<Step> open, List<Step> below)
            throws IOException, InterruptedException {
        met.add(page.address());
        var decisions = chooser.decide(page, step);
        var fresh = false;
        for (var decision : decisions) {
            if (!decision.is(Decision.As.PAGE)) continue;
            var to = URI.create(decision.address());
            if (met.add(to)) {
                below.add(step.down(to, decision.text(), decision.facts()));
                fresh = true;
            }
        }
        site.decided(step, page, decisions);
        var brings = fresh || decisions.stream().anyMatch(decision -> decision.is(Decision.As.FILE));
        follow(step, decisions, open, brings && !stops(step, page));
    }

    private void follow(Step step, List<Decision> decisions, ArrayDeque<Step> open, boolean goesOn) {
        var frames = new ArrayList<Step>();
        for (var decision : decisions) {
            var to = URI.create(decision.as().isPresent() ? decision.address() : "about:none");
            if (decision.is(Decision.As.FRAME) && met.add(to)) frames.add(step.frame(to));
            if (decision.is(Decision.As.NEXT) && goesOn && met.add(to)) open.addLast(step.next(to));
        }
        for (var frame : frames.reversed()) open.addFirst(frame);
    }

    /** A list ends where its rule says so. */
    private boolean stops(Step step, Page page) {
        return source.levels()
                .get(step.level())
                .next()
                .flatMap(Level.Next::stop)
                .filter(stop -> stop.matcher(page.text()).find())
                .isPresent();
    }
}
