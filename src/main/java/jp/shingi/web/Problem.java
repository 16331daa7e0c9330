package jp.shingi.web;

import java.util.List;

/**
 * What went wrong, as problem details (RFC 9457).
 *
 * @param type address of the explanation of the code
 * @param code stable, one of {@link #CODES}
 * @param instance the address that was asked
 */
record Problem(String type, String title, int status, String detail, String code, String instance) {
    static final String MEDIA_TYPE = "application/problem+json; charset=utf-8";

    /** Every code there is, in the order in which the help tells them. */
    static final List<String> CODES = List.of(
            "invalid-parameter",
            "bad-encoding",
            "query-too-long",
            "too-many-words",
            "too-many-filters",
            "too-many-cases",
            "too-deep",
            "bad-request",
            "foreign-host",
            "not-found",
            "method-not-allowed",
            "address-too-long",
            "too-expensive",
            "head-too-large",
            "busy",
            "stopping",
            "internal");

    Problem {
        if (!CODES.contains(code)) throw new IllegalArgumentException("no such code: " + code);
    }

    static Problem of(int status, String code, String detail, String instance) {
        return new Problem("/help#problem-" + code, title(status), status, detail, code, instance);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 414 -> "URI Too Long";
            case 422 -> "Unprocessable Content";
            case 431 -> "Request Header Fields Too Large";
            case 503 -> "Service Unavailable";
            case 505 -> "HTTP Version Not Supported";
            default -> status < 500 ? "Request Error" : "Internal Server Error";
        };
    }
}
