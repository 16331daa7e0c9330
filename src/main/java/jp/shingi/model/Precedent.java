package jp.shingi.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * An earlier decision that a document leans on.
 *
 * @param date as exact as the text: {@code 2003-05-13} or {@code 2017-11}
 * @param kind 諮問, 報告 or 答申
 * @param caseId the case in the corpus, where it was found
 */
public record Precedent(
        String text,
        OptionalInt fiscalYear,
        OptionalInt session,
        Optional<String> date,
        Optional<String> kind,
        OptionalInt number,
        Place place,
        Optional<String> caseId) {}
