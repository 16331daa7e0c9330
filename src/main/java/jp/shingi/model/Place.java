package jp.shingi.model;

import java.util.OptionalInt;

/**
 * Where in a document something stands.
 *
 * @param part index into {@code parts}, from 0
 * @param turn number of the turn, from 1
 * @param field index into the part's {@code fields}, from 0
 * @param section index into the part's sections or paragraphs, from 0
 */
public record Place(int part, OptionalInt turn, OptionalInt field, OptionalInt section, OptionalInt page) {}
