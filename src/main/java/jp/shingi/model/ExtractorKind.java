package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What read the bytes. */
public enum ExtractorKind {
    PDF("pdf"),
    OCR("ocr"),
    HTML("html"),
    /** Word, Excel and other office files. */
    DOCX("docx"),
    TEXT("text");

    private final String key;

    ExtractorKind(String key) {
        this.key = key;
    }

    /** The name in the corpus format. */
    @JsonValue
    public String key() {
        return key;
    }
}
