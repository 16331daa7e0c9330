package jp.shingi.evaluate;

/** The part of a file's name by which gold and source are known to belong together. */
final class Stems {
    private Stems() {}

    /** {@code zoo/01-maru.gold.json}, {@code https://…/01-maru.html?x=1} and {@code a.zip!/01-maru.html} are all {@code 01-maru}. */
    static String of(String name) {
        var path = name.replaceFirst("[?#].*$", "");
        var last = path.substring(path.replace('\\', '/').replace('!', '/').lastIndexOf('/') + 1);
        return last.replaceFirst("\\.json$", "").replaceFirst("\\.gold$", "").replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    }
}
