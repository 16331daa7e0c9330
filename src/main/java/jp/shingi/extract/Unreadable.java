package jp.shingi.extract;

import jp.shingi.model.QuarantineReason;

/**
 * A file that cannot be read. Expected in any run over published files, so checked: that document is set aside, the others go on.
 * The codes stand in {@code src/docs/quarantine.md}.
 */
public final class Unreadable extends Exception {
    private final QuarantineReason reason;
    private final String remedy;

    /**
     * @param message a sentence that says what and where
     * @param remedy what a person can do about it
     */
    public Unreadable(QuarantineReason reason, String message, String remedy) {
        super(message);
        this.reason = reason;
        this.remedy = remedy;
    }

    /** With the usual remedy for the reason. */
    public static Unreadable because(QuarantineReason reason, String message) {
        return new Unreadable(reason, message, Remedies.of(reason));
    }

    /** With the usual remedy, keeping what the library said as the cause. */
    public static Unreadable because(QuarantineReason reason, String message, Throwable cause) {
        var unreadable = because(reason, message);
        unreadable.initCause(cause);
        return unreadable;
    }

    /** The stable code. */
    public QuarantineReason reason() {
        return reason;
    }

    /** What a person can do about it. */
    public String remedy() {
        return remedy;
    }
}
