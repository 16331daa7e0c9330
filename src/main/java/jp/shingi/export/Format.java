package jp.shingi.export;

import java.util.Arrays;
import java.util.Optional;

/** A format that other programs read. */
public enum Format {
    /** Comma-separated, UTF-8 with a byte order mark, CRLF, as Excel opens it. */
    CSV("csv", "text/csv; charset=utf-8"),
    /** Tab-separated, UTF-8; tabs and line ends inside a value become spaces. */
    TSV("tsv", "text/tab-separated-values; charset=utf-8"),
    /** An Excel workbook. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** One JSON array. */
    JSON("json", "application/json; charset=utf-8"),
    /** One JSON object a line. */
    JSONL("jsonl", "application/jsonl; charset=utf-8");

    private final String key;
    private final String mediaType;

    Format(String key, String mediaType) {
        this.key = key;
        this.mediaType = mediaType;
    }

    /** The name on the command line, and the file name's extension. */
    public String key() {
        return key;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of that name. */
    public static Optional<Format> named(String name) {
        return Arrays.stream(values()).filter(f -> f.key.equals(name)).findFirst();
    }
}
