package jp.shingi.extract.worker;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.Extractor;
import jp.shingi.extract.Unreadable;
import jp.shingi.extract.pdf.PdfPages;
import jp.shingi.model.layout.Box;
import jp.shingi.model.layout.Extraction;

/**
 * What is wanted of a file; done where a crash costs nothing. Pages count from 1 and must be there.
 *
 * @param <T> what comes back, as JSON on its way
 */
public interface Job<T> extends Serializable {
    /** The class of what comes back. */
    Class<T> answer();

    /** @param progress told the number of each page that is done */
    T of(Path file, String name, ExtractSettings settings, IntConsumer progress) throws Unreadable, IOException;

    /** The blocks, as {@link Extractor#extract} gives them. */
    record Blocks() implements Job<Extraction> {
        @Override
        public Class<Extraction> answer() {
            return Extraction.class;
        }

        @Override
        public Extraction of(Path file, String name, ExtractSettings settings, IntConsumer progress) throws Unreadable {
            return new Extractor(settings, progress).extract(file, name);
        }
    }

    /** The size of a page of a PDF as displayed, in points, its corner at 0, 0. */
    record Size(int page) implements Job<Box> {
        @Override
        public Class<Box> answer() {
            return Box.class;
        }

        @Override
        public Box of(Path file, String name, ExtractSettings settings, IntConsumer progress)
                throws Unreadable, IOException {
            try (var pages = PdfPages.open(file)) {
                return pages.size(page);
            }
        }
    }

    /**
     * A page of a PDF as PNG.
     *
     * @param width in pixels
     */
    record Picture(int page, int width) implements Job<byte[]> {
        @Override
        public Class<byte[]> answer() {
            return byte[].class;
        }

        @Override
        public byte[] of(Path file, String name, ExtractSettings settings, IntConsumer progress)
                throws Unreadable, IOException {
            try (var pages = PdfPages.open(file)) {
                return pages.png(page, width);
            }
        }
    }

    /** Where words stand on a page of a PDF, in points, as {@link PdfPages#places} finds them. */
    record Places(int page, List<String> words) implements Job<Box[]> {
        public Places {
            words = List.copyOf(words);
        }

        @Override
        public Class<Box[]> answer() {
            return Box[].class;
        }

        @Override
        public Box[] of(Path file, String name, ExtractSettings settings, IntConsumer progress)
                throws Unreadable, IOException {
            try (var pages = PdfPages.open(file)) {
                return pages.places(page, words).toArray(Box[]::new);
            }
        }
    }
}
