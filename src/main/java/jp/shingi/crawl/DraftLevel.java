package jp.shingi.crawl;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page of a drafted source seems to be.
 *
 * @param yaml the level as text of a source file
 * @param follow a page of the next level, to be looked at in its turn
 */
record DraftLevel(String yaml, Optional<URI> follow) {
    /** Kinds of links that lists of councils have, the surest first. */
    private enum Kind {
        FILES("資料", "files", "address", "(?i)\\.(pdf|docx?|xlsx?|txt)$"),
        MEETINGS("回", "links", "text", "第\\s*(?<session>[0-9０-９一二三四五六七八九十]+)\\s*回"),
        YEARS("年度", "links", "text", "(昭和|平成|令和)\\s*([0-9０-９]+|元)\\s*年|20\\d\\d\\s*年"),
        MINUTES("会議録", "links", "text", "会議(要)?録|議事(要)?録|審議会|開催"),
        NEXT("次", "next", "text", "^(次|次へ|次のページ|次の\\d+件|>|»)");

        private final String title;
        private final String key;
        private final String what;
        private final String pattern;

        Kind(String title, String key, String what, String pattern) {
            this.title = title;
            this.key = key;
            this.what = what;
            this.pattern = pattern;
        }

        boolean takes(Link link) {
            var rule = Pattern.compile(pattern);
            return rule.matcher(
                            what.equals("address")
                                    ? link.address().orElseThrow().toString()
                                    : link.text())
                    .find();
        }
    }

    static DraftLevel of(Page page, String host, int depth) {
        var links = page.links().stream()
                .filter(link -> link.address()
                        .filter(address -> host.equals(address.getHost()) && !address.equals(page.address()))
                        .isPresent())
                .toList();
        var files = links.stream().filter(Kind.FILES::takes).toList();
        Predicate<Link> noFile = link -> !Kind.FILES.takes(link);
        var meetings =
                links.stream().filter(noFile).filter(Kind.MEETINGS::takes).toList();
        var years = links.stream()
                .filter(noFile)
                .filter(link -> Draft.yearly(link.text()) && !Kind.MEETINGS.takes(link))
                .toList();
        var minutes = links.stream().filter(noFile).filter(Kind.MINUTES::takes).toList();
        var down = depth == 0 && years.size() > 1
                ? years
                : !meetings.isEmpty()
                        ? meetings
                        : !files.isEmpty() ? List.<Link>of() : !years.isEmpty() ? years : minutes;
        var kind = down.equals(years) ? Kind.YEARS : down.equals(meetings) ? Kind.MEETINGS : Kind.MINUTES;
        return new DraftLevel(
                yaml(kind, down, files, links.stream().filter(Kind.NEXT::takes).toList(), depth),
                down.stream().findFirst().flatMap(Link::address));
    }

    private static String yaml(Kind kind, List<Link> down, List<Link> files, List<Link> next, int depth) {
        var text = new StringBuilder(
                "  - name: %s\n".formatted(down.isEmpty() ? Kind.FILES.title : "level " + (depth + 1)));
        if (!down.isEmpty()) text.append(rule(kind, down));
        if (!files.isEmpty()) text.append(rule(Kind.FILES, files));
        if (!next.isEmpty()) {
            text.append("    next: {text: %s, pages: 20}\n".formatted(Draft.quoted(Kind.NEXT.pattern)));
        }
        if (down.isEmpty() && files.isEmpty()) {
            text.append(
                    "    # no link of this page looks like a list or a file; is the page itself a document?\n    page: 会議録\n");
        }
        return text.toString();
    }

    private static String rule(Kind kind, List<Link> taken) {
        var examples = taken.stream().limit(3).map(Link::text).collect(Collectors.joining(" | "));
        return "    # takes %d links: %s\n    %s: [{%s: %s}]\n"
                .formatted(taken.size(), examples, kind.key, kind.what, Draft.quoted(kind.pattern));
    }
}
