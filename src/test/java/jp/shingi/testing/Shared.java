package jp.shingi.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real documents beside the project, which tests read where they are present. */
public final class Shared {
    private static final Path ROOT = Path.of("..", "shared").toAbsolutePath().normalize();

    private Shared() {}

    /** A file or folder of {@code ../shared}; without it the test is skipped, in CI it fails. */
    public static Path path(String name) {
        var path = ROOT.resolve(name);
        return Files.exists(path) ? path : absent("../shared/" + name);
    }

    /** Skips the test because something is absent, or fails it in CI, where nothing may be absent. */
    public static <T> T absent(String what) {
        if ("true".equals(System.getenv("CI"))) return fail(what + " is absent; in CI everything must be there");
        return abort("skipped: " + what + " is absent");
    }
}
