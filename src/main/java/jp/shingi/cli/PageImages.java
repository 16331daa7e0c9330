package jp.shingi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.shingi.extract.Unreadable;
import jp.shingi.extract.pdf.PdfPages;
import jp.shingi.model.Document;
import jp.shingi.model.PageBox;
import jp.shingi.web.Library.PageSize;

/**
 * Pages of PDFs as pictures. A few are drawn at a time, each within a limit of time that begins when it is its turn, and the newest are
 * kept; a document that takes too long is not tried again while the site runs, and the thread that hangs on it is left behind.
 */
final class PageImages {
    private static final int AT_ONCE = 2;
    private static final int KEPT = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final double POINTS_PER_INCH = 72;
    private static final String PDF = "application/pdf";

    private final Map<String, byte[]> images = Collections.synchronizedMap(newest(KEPT));
    private final Map<String, PageSize> sizes = Collections.synchronizedMap(newest(KEPT * 64));
    private final Set<String> tooSlow = ConcurrentHashMap.newKeySet();
    private final Semaphore seats = new Semaphore(AT_ONCE, true);

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

    /** Where words stand on a page; empty as above. */
    List<PageBox> places(Document document, Path file, int page, List<String> words) {
        var found = drawn(document, file, page, pages -> pages.places(page, words));
        return found.orElse(List.of()).stream()
                .map(box -> new PageBox(page, box.x(), box.y(), box.width(), box.height()))
                .toList();
    }

    private interface Drawing<T> {
        T of(PdfPages pages) throws IOException;
    }

    private <T> Optional<T> drawn(Document document, Path file, int page, Drawing<T> drawing) {
        if (!PDF.equals(document.source().mediaType()) || tooSlow.contains(document.id())) return Optional.empty();
        var task = new FutureTask<>(() -> {
            try (var pages = PdfPages.open(file)) {
                return page < 1 || page > pages.count() ? Optional.<T>empty() : Optional.of(drawing.of(pages));
            } catch (Unreadable e) {
                return Optional.<T>empty();
            }
        });
        try {
            seats.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            Thread.ofPlatform().daemon().name("pages").start(task);
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            tooSlow.add(document.id());
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            seats.release();
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
}
