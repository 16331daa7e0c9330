package jp.shingi.extract.html;

import java.util.List;
import jp.shingi.model.layout.Block;
import org.jsoup.nodes.Document;

/** The document that a page is about, without the site around it. */
final class MainContent {
    private MainContent() {}

    static List<Block> of(Document page) {
        Furniture.remove(page);
        return Trim.of(
                BlockWalk.pieces(Furniture.root(page)), HtmlReader.titleOf(page).orElse(""));
    }
}
