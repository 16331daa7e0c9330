package jp.shingi.normalise;

import java.util.List;
import java.util.Optional;
import jp.shingi.normalise.Register.Entry;

/** A row of the published file (リソース定義書 4): its 30 columns, by their places from 0. */
final class RegisterRow {
    private static final int COLUMNS = 30;
    private static final int NUMBER = 1;
    private static final int PROCESS = 2;
    private static final int CHANGED = 5;
    private static final int NAME = 6;
    private static final int PREFECTURE = 9;
    private static final int CITY = 10;
    private static final int CLOSED = 18;
    private static final int LATEST = 23;
    private static final int HIDDEN = 29;
    /** 処理区分 99: the entry was deleted. */
    private static final String DELETED = "99";

    private RegisterRow() {}

    /** Why a row is not taken; empty where it is. */
    static Optional<String> fault(List<String> row) {
        if (row.size() != COLUMNS) return Optional.of("other than 30 columns");
        if (CorporateNumber.read(row.get(NUMBER)).isEmpty()) return Optional.of("a number whose check digit is wrong");
        return Optional.empty();
    }

    /** The entry of a row; one without a name takes the number out of the register (deleted, 検索対象除外). */
    static Entry entry(List<String> row) {
        boolean gone = row.get(PROCESS).equals(DELETED) || row.get(HIDDEN).equals("1");
        return new Entry(
                row.get(NUMBER),
                gone ? "" : row.get(NAME).replaceAll("[\\t\\r\\n]", " "),
                row.get(PREFECTURE),
                row.get(CITY),
                row.get(LATEST).equals("1"),
                row.get(CHANGED),
                !row.get(CLOSED).isEmpty());
    }
}
