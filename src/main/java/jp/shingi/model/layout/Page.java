package jp.shingi.model.layout;

import java.util.Optional;

/**
 * A page of the source.
 *
 * @param number counted from 1
 * @param width points, rotation applied
 * @param height points
 * @param ocr whether its text was read from the picture
 * @param confidence of the OCR, 0 to 1
 */
public record Page(int number, double width, double height, boolean ocr, Optional<Double> confidence) {}
