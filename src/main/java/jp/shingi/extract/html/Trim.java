package jp.shingi.extract.html;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;

/**
 * Takes away what stands before the document's own title, behind its end, and the lines between that a site adds to every page.
 */
final class Trim {
    private static final double LINKS = 0.5;
    private static final int LEAD = 200;
    private static final int STRAYS = 2;
    private static final int HEAD_LINES = 6;
    private static final int HEAD_LENGTH = 80;
    private static final Pattern HEAD = Pattern.compile(
            "^[【〔［(（]?(?:(?:参考|追加|配[布付]|別冊|別添|添付|審議会|委員会|会議)?資料(?:[NＮ][oｏ][.．]?|№|番号)?|別[紙添記]|議[題案]|諮問|報告)[ 　]*(?:事項)?[ 　]*第?[0-9０-９一二三四五六七八九十]"
                    + "|第[ 　]*[0-9０-９一二三四五六七八九十元]+[ 　]*[回期]|年[ 　]*[0-9０-９元一二三四五六七八九十]+[ 　]*月[ 　]*[0-9０-９一二三四五六七八九十]+[ 　]*日"
                    + "|(?:審議|審査|運営|協議)会|委員会|^[【〔［(（＜<]?(?:諮問|報告|審議|協議)(?:事項|案件)?[】〕］)）＞>]?$|第[^、。]{1,12}号[)）]?$|[ 　][様殿]$");

    private Trim() {}

    static List<Block> of(List<Piece> pieces, String pageTitle) {
        var from = start(pieces, pageTitle);
        var to = end(pieces, from);
        return pieces.subList(from, to).stream()
                .flatMap(piece -> SiteLine.without(piece.block()).stream())
                .toList();
    }

    /** The index of the document's title, unless much stands before it. */
    private static int start(List<Piece> pieces, String pageTitle) {
        var title = titleAt(pieces, pageTitle).orElse(0);
        while (title > 0 && proseBefore(pieces, title) > LEAD) title--;
        while (title < pieces.size() && leads(pieces, title)) title++;
        var first = title;
        while (first > 0 && title - first < HEAD_LINES && ofDocument(pieces.get(first - 1))) first--;
        return first;
    }

    /** A line over the title that is the document's own: the number of the 資料, the meeting, the day, whom it is for. */
    private static boolean ofDocument(Piece piece) {
        return piece.linkShare() == 0
                && piece.block() instanceof TextBlock
                && piece.block().text().length() <= HEAD_LENGTH
                && !SiteLine.without(piece.block()).isEmpty()
                && HEAD.matcher(piece.block().text()).find();
    }

    private static long proseBefore(List<Piece> pieces, int index) {
        return pieces.subList(0, index).stream()
                .filter(piece -> piece.linkShare() < LINKS)
                .map(piece -> piece.block().text())
                .filter(text -> text.contains("。"))
                .mapToLong(String::length)
                .sum();
    }

    private static OptionalInt titleAt(List<Piece> pieces, String pageTitle) {
        var wanted = squeeze(pageTitle);
        var byTitle = IntStream.range(0, pieces.size())
                .filter(i -> pieces.get(i).block() instanceof Heading && sameTitle(wanted, pieces.get(i)))
                .findFirst();
        if (byTitle.isPresent()) return byTitle;
        var highest = IntStream.range(0, pieces.size())
                .filter(i -> pieces.get(i).block() instanceof Heading heading && heading.level() == 1)
                .findFirst();
        if (highest.isPresent()) return highest;
        return IntStream.range(0, Math.min(20, pieces.size()))
                .filter(i -> !(pieces.get(i).block() instanceof ListItem) && sameTitle(wanted, pieces.get(i)))
                .reduce((a, b) -> b);
    }

    /** A title element holds the heading and mostly the site's name beside it. */
    private static boolean sameTitle(String wanted, Piece piece) {
        var text = squeeze(piece.block().text());
        return text.length() >= 4
                && (wanted.contains(text) && text.length() * 3 >= wanted.length() || text.equals(wanted));
    }

    private static String squeeze(String text) {
        var kept = new StringBuilder();
        text.chars().filter(c -> !LineBuffer.blank((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** Menus and site lines at the very beginning, where no title told where to begin. */
    private static boolean leads(List<Piece> pieces, int index) {
        var piece = pieces.get(index);
        return !(piece.block() instanceof Heading)
                && (menu(piece) || SiteLine.without(piece.block()).isEmpty());
    }

    private static boolean menu(Piece piece) {
        return piece.linkShare() > LINKS && !(piece.block() instanceof Table);
    }

    /**
     * Behind the last block of the document: what follows are links, lines of the site, headings over nothing else, and at most a few short
     * lines between them that say nothing in a sentence.
     */
    private static int end(List<Piece> pieces, int from) {
        var to = pieces.size();
        var unknown = 0;
        for (var at = pieces.size() - 1; at > from; at--) {
            var piece = pieces.get(at);
            if (piece.linkShare() > LINKS
                    || SiteLine.closes(piece.block())
                    || to < pieces.size() && SiteLine.headsClosing(piece.block())) {
                to = at;
                unknown = 0;
            } else if (++unknown > STRAYS || SiteLine.says(piece.block())) break;
        }
        return to;
    }
}
