package jp.shingi.web;

/**
 * What went wrong, as problem details (RFC 9457).
 *
 * @param type address of the explanation of the code
 * @param code stable, kebab case
 * @param instance the address that was asked
 */
record Problem(String type, String title, int status, String detail, String code, String instance) {
    static Problem of(int status, String code, String detail, String instance) {
        return new Problem("/help#problem-" + code, title(status), status, detail, code, instance);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 422 -> "Unprocessable Content";
            case 503 -> "Service Unavailable";
            default -> status < 500 ? "Request Error" : "Internal Server Error";
        };
    }
}
