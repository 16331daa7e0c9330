package jp.shingi.crawl;

/**
 * Where a record stands.
 *
 * @param file below {@code corpus/raw/warc}
 * @param offset of the record's gzip member, in bytes from the start of the file
 * @param id of the record, {@code urn:uuid:…}
 */
public record WarcPlace(String file, long offset, String id) {}
