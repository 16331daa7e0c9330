package jp.shingi.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * An article of a law or an ordinance, at the depth that the text gives.
 *
 * @param text as published
 * @param law full name after the document's own definitions; absent where it cannot be resolved
 * @param article as text: {@code 17}, {@code 30の45}
 * @param item 号 as text
 */
public record Citation(
        String text, Optional<String> law, String article, OptionalInt paragraph, Optional<String> item, Place place) {}
