package jp.shingi.structure.table;

/** What a number counts: behind it the number begins no item ({@code ３月分}), unless it is the beginning of a label ({@code １件名}). */
public final class Counted {
    /** To stand in a pattern behind a number: nothing that it counts follows. */
    public static final String NONE = "(?![年月日号時分%％]|人(?![員数])|件(?![名数])|回(?![数収])|条(?!件)|項(?!目))";

    private Counted() {}
}
