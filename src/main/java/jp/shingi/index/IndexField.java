package jp.shingi.index;

import java.util.Arrays;
import java.util.List;

/**
 * Every field of the index, described once: the writer makes Lucene fields from it, the search reads by it.
 *
 * <p>Passages, cases and documents are Lucene documents of one index, told apart by {@link #UNIT}.
 */
public enum IndexField {
    UNIT("unit", Type.KEY, "単位"),
    ID("id", Type.KEY, "識別子"),
    /** What a unit was made from, as a hash; it changes when, and only when, the unit must be written again. */
    FINGERPRINT("fingerprint", Type.KEY, "指紋"),
    /** The document that a passage, or the leading part of a case, belongs to. */
    DOCUMENT("document", Type.COLUMN, "文書"),
    /** On a document and all its passages, which are written and removed together. */
    BLOCK("block", Type.KEY, "まとまり"),
    /** The cases that a passage or a document belongs to. */
    CASE("case", Type.COLUMN, "案件"),
    /** File name of the source without its ending. */
    SOURCE("source", Type.COLUMN, "原本"),
    DATE("date", Type.DATE, "開催日"),

    /** What a passage says, as published. */
    TEXT("text", Type.STORED, "本文"),
    WORDS("words", Type.WORDS_WITH_OFFSETS, "本文"),
    GRAMS("grams", Type.GRAMS, "本文の文字列"),
    /** Where a passage says what it is about: the first sentence, the label, the heading. */
    LEAD("lead", Type.WORDS, "冒頭・見出し"),
    /** What a passage belongs to: title, council, ward, department, contractor, number of its cases and its document. */
    ABOUT("about", Type.WORDS, "件名・会議名など"),
    ABOUT_GRAMS("aboutGrams", Type.GRAMS, "件名・会議名など"),
    /** 1 for what is particular, less for clauses that stand in many documents. */
    WEIGHT("weight", Type.WEIGHT, "重み"),
    /** How many passages before an answer its question stands. */
    QUESTION("question", Type.STEPS, "質問"),

    TITLE("title", Type.STORED, "件名"),
    KIND_OF_PASSAGE("passageKind", Type.STORED, "記載の種類"),
    SPEAKER("speaker", Type.STORED, "発言者"),
    LABEL("label", Type.STORED, "項目名"),
    PAGE("page", Type.STORED, "頁"),
    /** A {@link UnitRecord} as JSON. */
    RECORD("record", Type.STORED, "記録"),

    WARD("ward", Type.FACET, "区"),
    YEAR("year", Type.FACET, "年"),
    FISCAL_YEAR("fiscalYear", Type.FACET, "年度"),
    ARTICLE("article", Type.PATH_FACET, "条文"),
    CONTRACTOR("contractor", Type.FACET, "委託先"),
    KIND("kind", Type.FACET, "種別"),
    ITEM_KIND("itemKind", Type.FACET, "議題種別"),
    OUTCOME("outcome", Type.FACET, "結論"),
    ROLE("role", Type.FACET, "役割"),
    DEPARTMENT("department", Type.FACET, "担当課"),
    COUNCIL("council", Type.FACET, "審議会");

    /** How a field is analysed, indexed and stored. */
    public enum Type {
        /** One term, as it stands; stored. */
        KEY,
        /** A column of values (sorted set of doc values), for joins. */
        COLUMN,
        /** Days since 1970-01-01 as a column. */
        DATE,
        /** A number as a column, in thousandths. */
        WEIGHT,
        /** A number of passages of the same document, as a column. */
        STEPS,
        /** {@link Analysis#words}, with positions. */
        WORDS,
        /** {@link Analysis#words}, with positions and places in the text. */
        WORDS_WITH_OFFSETS,
        /** {@link Analysis#grams}, with positions. */
        GRAMS,
        /** Only stored. */
        STORED,
        /** A column that is counted and narrowed by. */
        FACET,
        /** A column of paths with levels parted by {@code /}: a value stands with all the levels above it. */
        PATH_FACET
    }

    private final String key;
    private final Type type;
    private final String label;

    IndexField(String key, Type type, String label) {
        this.key = key;
        this.type = type;
        this.label = label;
    }

    /** The name of the Lucene field; of a facet, also the name of the filter. */
    public String key() {
        return key;
    }

    public Type type() {
        return type;
    }

    /** The Japanese name, as a reader is shown it. */
    public String label() {
        return label;
    }

    /** All that can be counted and narrowed by. */
    public static List<IndexField> facets() {
        return Arrays.stream(values())
                .filter(field -> field.type == Type.FACET || field.type == Type.PATH_FACET)
                .toList();
    }

    /** @throws IllegalArgumentException if there is no field of that name */
    public static IndexField named(String key) {
        return Arrays.stream(values())
                .filter(field -> field.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + key));
    }
}
