package jp.shingi.crawl;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a document came from: a line of {@code corpus/manifest.jsonl}. Lines are only appended; the last one about an address and its
 * bytes counts, and the last one about an address tells which bytes are the current version.
 *
 * @param source name of the source
 * @param address where the bytes are; {@code by-hand:<source>/<file>} where a person brought them
 * @param mediaType as the site said
 * @param retrieved when the answer began
 * @param record the exchange in the WARC files; absent for what a person brought
 * @param key the council's slug in identifiers of cases
 * @param date of the meeting, as the site tells it
 * @param session 回
 * @param material 資料's number
 * @param text of the link that led there
 * @param page on which that link stands
 * @param twinOf the address of the record whose text this file holds
 * @param replaces SHA-256 of the version that was there before
 * @param vanished since when the site no longer has it
 * @param note for people: what changed
 */
public record ManifestEntry(
        String source,
        String address,
        String sha256,
        long bytes,
        Optional<String> mediaType,
        Instant retrieved,
        Optional<WarcPlace> record,
        String ward,
        String council,
        Optional<String> key,
        Role role,
        Optional<LocalDate> date,
        OptionalInt session,
        Optional<String> material,
        Optional<String> text,
        Optional<URI> page,
        Optional<String> twinOf,
        Optional<String> replaces,
        Optional<Instant> vanished,
        Optional<String> note) {
    /** The same document, gone from the site. */
    ManifestEntry vanished(Instant since) {
        return with(replaces, Optional.of(since), Optional.of("the site no longer has it"));
    }

    /** The same, with what is to be said of this version. */
    ManifestEntry with(Optional<String> replaced, Optional<Instant> gone, Optional<String> said) {
        return new ManifestEntry(
                source, address, sha256, bytes, mediaType, retrieved, record, ward, council, key, role, date, session,
                material, text, page, twinOf, replaced, gone, said);
    }

    /** Whether the site tells the same of it. */
    boolean tellsTheSameAs(ManifestEntry other) {
        return ward.equals(other.ward)
                && council.equals(other.council)
                && key.equals(other.key)
                && role == other.role
                && date.equals(other.date)
                && session.equals(other.session)
                && material.equals(other.material)
                && text.equals(other.text)
                && twinOf.equals(other.twinOf);
    }
}
