package jp.shingi.crawl;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One step down a site: list → year → meeting → files.
 *
 * @param name as reports show it
 * @param links pages to follow to the next level
 * @param files documents to fetch
 * @param next how a list goes on on further pages
 * @param years only links that name a fiscal year in this range are followed, where they name one at all
 * @param page the role of the pages themselves, where a page is itself a document (minutes as a web page)
 * @param twin ending of a text file beside a PDF that is preferred as text ({@code txt}); the PDF is kept as the record
 */
public record Level(
        String name,
        List<LinkRule> links,
        List<LinkRule> files,
        Optional<Next> next,
        Optional<YearRange> years,
        Optional<Role> page,
        Optional<String> twin) {
    public Level {
        links = List.copyOf(links);
        files = List.copyOf(files);
    }

    /**
     * How a list goes on.
     *
     * @param rule the link to the next page
     * @param pages most further pages that are followed
     * @param stop found in a page's text: then it is the last one
     */
    public record Next(LinkRule rule, int pages, Optional<Pattern> stop) {}
}
