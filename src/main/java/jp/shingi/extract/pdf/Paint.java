package jp.shingi.extract.pdf;

import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/** How light a colour is, from its components alone: colour profiles are slow and change nothing here. */
final class Paint {
    private static final double WHITE = 0.97;
    private static final double DARK = 0.7;

    private @Nullable PDColor last;
    private double lastLightness;

    /** 0 black to 1 white; 0.5 for patterns and unknown spaces. */
    double lightness(PDColor color) {
        if (color != last) {
            last = color;
            lastLightness = measure(color);
        }
        return lastLightness;
    }

    boolean white(PDColor color) {
        return lightness(color) >= WHITE;
    }

    boolean dark(PDColor color) {
        return lightness(color) < DARK;
    }

    static boolean opaque(PDGraphicsState state) {
        return opaque(state, state.getNonStrokeAlphaConstant());
    }

    static boolean opaqueStroke(PDGraphicsState state) {
        return opaque(state, state.getAlphaConstant());
    }

    private static boolean opaque(PDGraphicsState state, double alpha) {
        return alpha > 0.95 && state.getBlendMode() == BlendMode.NORMAL;
    }

    private static double measure(PDColor color) {
        var parts = color.getComponents();
        if (color.isPattern() || parts.length == 0) return 0.5;
        if (color.getColorSpace() instanceof PDSeparation) return 1 - parts[0];
        return switch (parts.length) {
            case 1 -> parts[0];
            case 3 -> 0.3 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2];
            case 4 -> Math.max(0, 1 - parts[3] - 0.3 * parts[0] - 0.59 * parts[1] - 0.11 * parts[2]);
            default -> 0.5;
        };
    }
}
