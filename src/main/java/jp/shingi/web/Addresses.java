package jp.shingi.web;

import io.javalin.http.Context;

/** Whole addresses, as a reader can send them to somebody. */
final class Addresses {
    private Addresses() {}

    /** Scheme, host and port by which the reader came, without a slash at the end. */
    static String root(Context context) {
        var url = context.url();
        return url.substring(0, url.length() - context.req().getRequestURI().length());
    }
}
