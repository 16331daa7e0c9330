package jp.shingi.structure.table;

/** Text of a cell that a page end cut in two. */
public final class CutText {
    private CutText() {}

    /** Whether the page end stands within a sentence: the upper text does not end there, and the lower one begins no item. */
    public static boolean sentence(String upper, String lower) {
        return !upper.isEmpty()
                && !upper.matches("(?s).*[。．）)」』】〕：:][\\s\\u3000]*$")
                && !lower.matches("(?s)^[\\s\\u3000]*([・※○◯●■□【〔（(\\[①-⑳]|[0-9０-９]{1,2}[\\s　．.、]|[ア-ンa-z][\\s　)）]).*");
    }

    /** Both as one text: a sentence whole again, else two paragraphs. */
    public static String joined(String upper, String lower) {
        return upper + (sentence(upper, lower) ? "" : "\n") + lower;
    }
}
