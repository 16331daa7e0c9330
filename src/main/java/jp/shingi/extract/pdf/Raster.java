package jp.shingi.extract.pdf;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A grey picture of a page, one byte for each pixel, 0 black. */
record Raster(int width, int height, byte[] pixels) {
    private static final int DARK = 140;

    static Raster of(BufferedImage image) {
        var grey = image;
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            var graphics = grey.createGraphics();
            graphics.drawImage(image, 0, 0, null);
            graphics.dispose();
        }
        var pixels = (byte[]) grey.getRaster().getDataElements(0, 0, grey.getWidth(), grey.getHeight(), null);
        return new Raster(grey.getWidth(), grey.getHeight(), pixels);
    }

    boolean dark(int x, int y) {
        return (pixels[y * width + x] & 0xff) < DARK;
    }

    void whiten(int x, int y) {
        if (x >= 0 && y >= 0 && x < width && y < height) pixels[y * width + x] = (byte) 255;
    }

    /** The picture turned about its middle, clockwise, by an angle in degrees; white comes in at the corners. */
    Raster turned(double degrees) {
        var from = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        from.getRaster().setDataElements(0, 0, width, height, pixels);
        var to = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = to.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        graphics.drawImage(from, 0, 0, null);
        graphics.dispose();
        return of(to);
    }

    /** As a portable grey map, which Tesseract reads without any decoding. */
    void write(Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("P5\n%d %d\n255\n".formatted(width, height).getBytes(StandardCharsets.US_ASCII));
            out.write(pixels);
        }
    }
}
