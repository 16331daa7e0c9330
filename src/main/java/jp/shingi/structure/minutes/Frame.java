package jp.shingi.structure.minutes;

/**
 * The way in which a marker sets a label off: by a sign, by brackets, by what follows it, or by its place.
 *
 * @param kind what sets the label off
 * @param sign the sign, the opening bracket or the separator; variants of one shape under one character
 */
record Frame(Kind kind, String sign) {

    /** From the surest to the weakest. */
    enum Kind {
        /** ○会長, ◆（会長）. */
        SIGN,
        /** （会長）, 【会長】. */
        BRACKET,
        /** A table with a column for the speaker. */
        COLUMN,
        /** 会長：. */
        COLON,
        /** 会長・・・. */
        DOTS,
        /** 会長「…」. */
        QUOTE,
        /** A list item that begins with the speaker. */
        LIST,
        /** 会長―. */
        DASH,
        /** A label in bold type, or one that the text follows without a break. */
        BOLD,
        /** The label alone on its line. */
        ALONE,
        /** A space only. */
        SPACE
    }

    /** Frames that nothing but a word and a space or a line end makes: they need more evidence than others. */
    boolean bare() {
        return kind == Kind.SPACE || kind == Kind.ALONE || kind == Kind.DASH;
    }

    @Override
    public String toString() {
        return switch (kind) {
            case SIGN -> "sign " + sign;
            case BRACKET -> "bracket " + sign + Signs.closing(sign.charAt(0));
            case COLUMN -> "table column";
            case COLON -> sign.isEmpty() ? "colon" : "closing bracket";
            case DOTS -> "dot leaders";
            case QUOTE -> "quotation";
            case LIST -> "list item";
            case DASH -> "dash";
            case BOLD -> "bold type";
            case ALONE -> "line of its own";
            case SPACE -> "space";
        };
    }
}
