package jp.shingi.pipeline;

import java.nio.file.Path;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.layout.Extraction;

/** How bytes become blocks: worker processes in a run, the extractor itself in a test. */
@FunctionalInterface
public interface Reader {
    /**
     * Reads one file.
     *
     * @param name the file's name as published: a hint, never a path
     * @throws Unreadable with the reason
     */
    Extraction read(Path file, String name) throws Unreadable;
}
