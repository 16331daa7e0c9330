package jp.shingi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.shingi.extract.Unreadable;
import jp.shingi.extract.pdf.PdfPages;
import jp.shingi.model.Document;
import jp.shingi.web.Library.PageSize;

/**
 * Pages of PDFs as pictures. One is drawn at a time, within a limit of time, and the newest are kept; a document that takes too long is not
 * tried again while the site runs.
 */
final class PageImages implements AutoCloseable {
    private static final int KEPT = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final double POINTS_PER_INCH = 72;
    private static final String PDF = "application/pdf";

    private final Map<String, byte[]> images = Collections.synchronizedMap(newest(KEPT));
    private final Map<String, PageSize> sizes = Collections.synchronizedMap(newest(KEPT * 64));
    private final Set<String> tooSlow = ConcurrentHashMap.newKeySet();
    private ExecutorService drawer = drawer();

    /** The size of a page in points; empty for what is no PDF or has no such page. */
    Optional<PageSize> size(Document document, Path file, int page) {
        var key = document.id() + " " + page;
        var known = Optional.ofNullable(sizes.get(key));
        if (known.isPresent()) return known;
        var size = drawn(document, file, page, pages -> {
            var box = pages.size(page);
            return new PageSize(box.width(), box.height());
        });
        size.ifPresent(found -> sizes.put(key, found));
        return size;
    }

    /** A page as PNG; empty as above. */
    Optional<byte[]> image(Document document, Path file, int page, int width) {
        var key = document.id() + " " + page + " " + width;
        var known = Optional.ofNullable(images.get(key));
        if (known.isPresent()) return known;
        var image = drawn(document, file, page, pages -> {
            var dpi = width * POINTS_PER_INCH / pages.size(page).width();
            return pages.png(page, (int) Math.round(dpi));
        });
        image.ifPresent(found -> images.put(key, found));
        return image;
    }

    @Override
    public synchronized void close() {
        drawer.shutdownNow();
    }

    private interface Drawing<T> {
        T of(PdfPages pages) throws IOException;
    }

    private <T> Optional<T> drawn(Document document, Path file, int page, Drawing<T> drawing) {
        if (!PDF.equals(document.source().mediaType()) || tooSlow.contains(document.id())) return Optional.empty();
        var task = executor().submit(() -> {
            try (var pages = PdfPages.open(file)) {
                return page < 1 || page > pages.count() ? Optional.<T>empty() : Optional.of(drawing.of(pages));
            } catch (Unreadable e) {
                return Optional.<T>empty();
            }
        });
        try {
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            giveUp(document.id());
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized ExecutorService executor() {
        return drawer;
    }

    /** The thread that hangs is left behind, and a new one draws from now on. */
    private synchronized void giveUp(String id) {
        if (!tooSlow.add(id)) return;
        drawer.shutdownNow();
        drawer = drawer();
    }

    private static ExecutorService drawer() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("pages").factory());
    }

    private static <T> Map<String, T> newest(int kept) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > kept;
            }
        };
    }
}
