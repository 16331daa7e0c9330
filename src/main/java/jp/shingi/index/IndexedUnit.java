package jp.shingi.index;

/** The units of the index, as values of {@link IndexField#UNIT}. */
public enum IndexedUnit {
    CASE("case"),
    PASSAGE("passage"),
    DOCUMENT("document");

    private final String key;

    IndexedUnit(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
