package jp.shingi.web.view;

/** What was asked cannot be asked like that. */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String code;

    /**
     * @param code stable, kebab case; the table stands in {@code src/docs/api.md}
     * @param detail what is wrong, and what would be right
     */
    public BadRequest(String code, String detail) {
        super(detail);
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
