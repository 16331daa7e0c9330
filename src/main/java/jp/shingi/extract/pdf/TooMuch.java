package jp.shingi.extract.pdf;

/** A page draws more than any document does. Unchecked, because PDFBox goes on after an exception of a form that is drawn. */
final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuch(String what) {
        super(what);
    }
}
