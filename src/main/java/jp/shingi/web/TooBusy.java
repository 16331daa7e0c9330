package jp.shingi.web;

/** A question that took too long, or came while too many others were being worked on. */
final class TooBusy extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;
    private final String code;

    TooBusy(int status, String code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
