package jp.shingi.cli;

/** The exit codes that scripts rest on. */
final class Exit {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int QUARANTINED = 3;

    private Exit() {}
}
