package jp.shingi.corpus;

import java.util.List;

/**
 * One line of the ledger: which bytes were read, by which program, into which documents.
 *
 * @param sha256 of the input
 * @param program fingerprint of the rules and options that read it: another one reads it again
 * @param documents ids that came out of it; none where it was quarantined
 */
public record Ingested(String sha256, String program, List<String> documents) {
    public Ingested {
        documents = List.copyOf(documents);
    }
}
