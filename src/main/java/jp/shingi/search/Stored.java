package jp.shingi.search;

import java.util.Optional;
import jp.shingi.index.IndexField;
import jp.shingi.index.UnitRecord;
import jp.shingi.model.Json;
import org.apache.lucene.document.Document;

/** Stored values of one Lucene document. */
record Stored(Document document) {
    Optional<String> get(IndexField field) {
        return Optional.ofNullable(document.get(field.key()));
    }

    String id() {
        return get(IndexField.ID).orElseThrow();
    }

    UnitRecord record() {
        return Json.read(get(IndexField.RECORD).orElseThrow(), UnitRecord.class);
    }
}
