package jp.shingi.cli;

import static jp.shingi.model.QuarantineReason.OUT_OF_MEMORY;
import static jp.shingi.model.QuarantineReason.TIMEOUT;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.Unreadable;
import jp.shingi.extract.WorkerPool;
import jp.shingi.extract.worker.Job;
import jp.shingi.model.Document;
import jp.shingi.model.PageBox;
import jp.shingi.web.Library.PageSize;

/**
 * Pages of PDFs as pictures, drawn by workers. The newest are kept; a document that takes too much time or memory is not tried again
 * while the site runs.
 */
final class PageImages implements AutoCloseable {
    private static final int WORKERS = 2;
    private static final int KEPT = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PDF = "application/pdf";

    private final Map<String, byte[]> images = Collections.synchronizedMap(newest(KEPT));
    private final Map<String, PageSize> sizes = Collections.synchronizedMap(newest(KEPT * 64));
    private final Set<String> tooMuch = ConcurrentHashMap.newKeySet();
    private final WorkerPool workers =
            new WorkerPool(ExtractSettings.standard().with(PATIENCE, PATIENCE), WORKERS, Integer.MAX_VALUE);

    /** The size of a page in points; empty for what is no PDF or has no such page. */
    Optional<PageSize> size(Document document, Path file, int page) {
        var key = document.id() + " " + page;
        var known = Optional.ofNullable(sizes.get(key));
        if (known.isPresent()) return known;
        var size = done(document, file, page, new Job.Size(page)).map(box -> new PageSize(box.width(), box.height()));
        size.ifPresent(found -> sizes.put(key, found));
        return size;
    }

    /** A page as PNG; empty as above. */
    Optional<byte[]> image(Document document, Path file, int page, int width) {
        var key = document.id() + " " + page + " " + width;
        var known = Optional.ofNullable(images.get(key));
        if (known.isPresent()) return known;
        var image = done(document, file, page, new Job.Picture(page, width));
        image.ifPresent(found -> images.put(key, found));
        return image;
    }

    /** Where words stand on a page; empty as above. */
    List<PageBox> places(Document document, Path file, int page, List<String> words) {
        return done(document, file, page, new Job.Places(page, words)).stream()
                .flatMap(Arrays::stream)
                .map(box -> new PageBox(page, box.x(), box.y(), box.width(), box.height()))
                .toList();
    }

    private <T> Optional<T> done(Document document, Path file, int page, Job<T> job) {
        var pages = document.source().pages().orElse(0);
        var type = document.source().mediaType();
        if (!PDF.equals(type) && !type.startsWith("image/") || page < 1 || page > pages) return Optional.empty();
        if (tooMuch.contains(document.id())) return Optional.empty();
        try {
            return Optional.of(workers.ask(file, document.id(), job));
        } catch (Unreadable e) {
            if (e.reason() == TIMEOUT || e.reason() == OUT_OF_MEMORY) tooMuch.add(document.id());
            return Optional.empty();
        } catch (CancellationException nobodyWaits) {
            return Optional.empty();
        }
    }

    private static <T> Map<String, T> newest(int kept) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > kept;
            }
        };
    }

    @Override
    public void close() {
        workers.close();
    }
}
