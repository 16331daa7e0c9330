package jp.shingi.text;

import java.time.LocalTime;
import java.util.Optional;

/** From a time of day to a time of day, where the text gives both. */
public record TimeRange(LocalTime start, Optional<LocalTime> end) {}
