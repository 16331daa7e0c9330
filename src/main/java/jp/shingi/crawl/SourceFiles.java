package jp.shingi.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The sources of a corpus: every {@code *.yaml} below {@code corpus/sources}. Reading is strict: an unknown key stops the start. */
public final class SourceFiles {
    private static final String ENDING = ".yaml";

    private SourceFiles() {}

    /** All sources ordered by name; none where the folder is absent. */
    public static List<Source> all(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        var sources = new ArrayList<Source>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) sources.add(read(file));
        }
        return List.copyOf(sources);
    }

    /** @throws BadSource naming file, key and what was probably meant */
    public static Source read(Path file) throws IOException {
        var name = file.getFileName().toString();
        return parse(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
    }

    static Source parse(String name, String yaml) throws BadSource {
        var file = name + ENDING;
        try {
            var tree = YAMLMapper.builder()
                    .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readTree(yaml);
            if (!tree.isObject()) throw new BadSource(file, "holds no keys; see src/docs/sources.md");
            return new SourceReader(file).source(name, tree);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new BadSource(file, "line %d: %s".formatted(at == null ? 0 : at.getLineNr(), e.getOriginalMessage()));
        } catch (IllegalArgumentException e) {
            throw new BadSource(file, e.getMessage());
        }
    }
}
