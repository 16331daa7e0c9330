package jp.shingi.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * 提供先 or 移転先 of an assessment, with its legal basis as published.
 *
 * @param kind 提供 or 移転
 */
public record Transfer(
        Optional<String> file,
        String kind,
        OptionalInt number,
        String recipient,
        Optional<String> legalBasis,
        Optional<String> purpose,
        OptionalInt page) {}
