package jp.shingi.extract.pdf;

import org.apache.pdfbox.pdmodel.PDPage;

/**
 * From a page's own coordinates to points from the top left corner of the page as displayed: crop box taken off, rotation applied.
 * {@code x' = a x + c y + e}, {@code y' = b x + d y + f}.
 */
record PageSpace(double a, double b, double c, double d, double e, double f, double width, double height) {

    static PageSpace of(PDPage page) {
        var box = page.getCropBox();
        double left = box.getLowerLeftX();
        double low = box.getLowerLeftY();
        double right = box.getUpperRightX();
        double high = box.getUpperRightY();
        double width = box.getWidth();
        double height = box.getHeight();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new PageSpace(0, 1, 1, 0, -low, -left, height, width);
            case 180 -> new PageSpace(-1, 0, 0, 1, right, -low, width, height);
            case 270 -> new PageSpace(0, -1, -1, 0, high, right, height, width);
            default -> new PageSpace(1, 0, 0, -1, -left, high, width, height);
        };
    }

    double x(double px, double py) {
        return a * px + c * py + e;
    }

    double y(double px, double py) {
        return b * px + d * py + f;
    }
}
