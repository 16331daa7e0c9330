package jp.shingi.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A system that an assessment names.
 */
public record SystemEntry(int number, String name, Optional<String> function, OptionalInt page) {}
