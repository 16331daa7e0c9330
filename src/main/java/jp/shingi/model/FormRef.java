package jp.shingi.model;

import java.util.Optional;

/**
 * A part of a document that belongs to a case.
 *
 * @param part index into {@code parts}, from 0
 * @param reason why it belongs there
 * @param confidence 0 to 1
 */
public record FormRef(String document, int part, Optional<String> material, String reason, double confidence) {}
