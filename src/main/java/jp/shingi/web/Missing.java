package jp.shingi.web;

/** There is no such thing under this address. */
final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param what as {@code document nerima-5f0c2a9e41b7} */
    Missing(String what) {
        super("there is no " + what);
    }
}
