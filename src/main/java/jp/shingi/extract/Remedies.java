package jp.shingi.extract;

import jp.shingi.model.QuarantineReason;

/** What a person can usually do about each reason; the same sentences stand in {@code src/docs/quarantine.md}. */
final class Remedies {
    private Remedies() {}

    static String of(QuarantineReason reason) {
        return switch (reason) {
            case ENCRYPTED -> "Ask the publisher for a copy without a password, or save one yourself, and ingest that.";
            case DAMAGED ->
                "Fetch the file again and compare its size with the publisher's; if it is the same, open and save it anew.";
            case EMPTY -> "Fetch the file again; if it stays empty, tell the publisher.";
            case NO_TEXT_LAYER -> "Install Tesseract with jpn and jpn_vert and ingest again with --ocr auto.";
            case GARBLED_TEXT ->
                "Ingest again with --ocr always, or ask for the source file: the text inside is not the text on the page.";
            case TOO_LARGE -> "Split the file into smaller ones and ingest those.";
            case TIMEOUT ->
                "Ingest the file again alone (--jobs 1); if it still takes too long, split it or save it anew.";
            case OUT_OF_MEMORY -> "Split the file into smaller ones, or save it in another format, and ingest that.";
            case UNSUPPORTED -> "Save the file as PDF, Word, HTML or text and ingest that.";
            case NOT_WHAT_IT_CLAIMS ->
                "Open the address in a browser: the file behind it has moved or is an error page.";
        };
    }
}
