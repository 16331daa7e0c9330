package jp.shingi.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A first source file for a list page: what a person would write at first sight, to be read and corrected. */
public final class Draft {
    private static final int DEEPEST = 3;
    private static final String LETTERS = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ヶー]";
    private static final Pattern WARD =
            Pattern.compile(LETTERS + "{1,8}?[区市町村](?!民|長|政|報)|(?:東京都|北海道|大阪府|京都府|\\p{IsHan}{2,3}県)");
    private static final Pattern COUNCIL =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ヶー・]{2,40}(?:審議会|審査会|委員会|協議会|懇談会)");
    private static final Pattern YEAR = Pattern.compile("年度|年(?!月)");

    private final CrawlSettings settings;
    private final boolean loopback;

    /** @param loopback whether the page is on this machine */
    public Draft(CrawlSettings settings, boolean loopback) {
        this.settings = settings;
        this.loopback = loopback;
    }

    /** Opens the page and up to two below it. @throws IOException where the page cannot be had, with the reason */
    public String of(URI address) throws IOException, InterruptedException {
        var start =
                Addresses.normal(address.toString()).orElseThrow(() -> new IOException(address + " is no web address"));
        var probe = probe(start);
        var folder = Files.createTempDirectory("shingi-draft");
        var guard = new Guard(probe, settings.resolver());
        try (var fetcher = new Fetcher(probe, guard, settings.userAgent(probe), folder, settings.clock())) {
            var polite = new Polite(probe, fetcher, new Gate(), new Budget(DEEPEST * 4L), settings.longestWait());
            var levels = new ArrayList<DraftLevel>();
            var first = page(polite, start);
            var page = Optional.of(first);
            while (page.isPresent() && levels.size() < DEEPEST) {
                var level = DraftLevel.of(page.get(), start.getHost(), levels.size());
                levels.add(level);
                page = level.follow().isPresent()
                        ? Optional.of(page(polite, level.follow().get()))
                        : Optional.empty();
            }
            return yaml(first, levels);
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    private Source probe(URI start) throws BadSource {
        return SourceFiles.parse("draft", """
                council: x
                ward: x
                start: ["%s"]
                hosts: ["%s"]
                loopback: %s
                levels: [{links: [{text: .}]}]
                """.formatted(start, start.getHost(), loopback));
    }

    private static Page page(Polite polite, URI start) throws IOException, InterruptedException {
        var address = start;
        for (var hop = 0; hop < 3; hop++) {
            switch (polite.ask(address, Validators.NONE)) {
                case Fetched.Body body -> {
                    try {
                        var no = Page.noPage(body.file());
                        if (no.isPresent()) throw new IOException(address + " " + no.get());
                        return Page.read(
                                address, body.file(), body.exchange().header("Content-Type"), Optional.empty());
                    } finally {
                        body.discard();
                    }
                }
                case Fetched.Redirect redirect -> address = redirect.to();
                case Fetched.Gone gone -> throw no(address, "answered with status " + gone.status());
                case Fetched.Refused refused -> throw no(address, refused.reason());
                case Fetched.Failed failed -> throw no(address, failed.reason());
                case Fetched.Later later ->
                    throw no(address, "asks to come later (status %d)".formatted(later.status()));
                case Fetched.PutOff put -> throw no(address, put.reason());
                case Fetched.NotModified same -> throw no(address, "answered 304 to a plain request");
            }
        }
        throw no(address, "redirects too often");
    }

    private static IOException no(URI address, String reason) {
        return new IOException("%s: %s".formatted(address, reason));
    }

    private String yaml(Page first, List<DraftLevel> levels) {
        var text = new StringBuilder(
                "# A draft: read it, correct it, then look at what it takes with shingi crawl --check.\n");
        var names = first.heading() + " " + first.dom().title();
        text.append("council: ")
                .append(quoted(found(COUNCIL, names).orElse(first.heading())))
                .append('\n');
        text.append("# key: slug of the council in identifiers of cases\n");
        text.append("ward: ").append(quoted(ward(first).orElse("?"))).append('\n');
        text.append("start: [").append(quoted(first.address().toString())).append("]\n");
        text.append("hosts: [").append(quoted(first.address().getHost())).append("]\n");
        text.append("delay: 2s\n");
        if (loopback) text.append("loopback: true\n");
        if (!first.charset().equals(java.nio.charset.StandardCharsets.UTF_8)) {
            text.append("charset: ").append(first.charset().name()).append('\n');
        }
        if (first.needsScript()) text.append("byHand: The page shows nothing unless a script runs.\n");
        text.append("levels:\n");
        levels.forEach(level -> text.append(level.yaml()));
        return text.toString();
    }

    private static Optional<String> ward(Page page) {
        var title = page.dom().title();
        var last = Optional.<String>empty();
        for (var found = WARD.matcher(title); found.find(); ) last = Optional.of(found.group());
        return last.or(() -> found(WARD, page.heading()));
    }

    private static Optional<String> found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static boolean yearly(String text) {
        return YEAR.matcher(text).find() && FiscalYears.in(text).isPresent();
    }
}
