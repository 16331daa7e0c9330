package jp.shingi.web;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import jp.shingi.model.Case;
import jp.shingi.model.Coverage;
import jp.shingi.model.Document;
import jp.shingi.model.Json;
import jp.shingi.model.PageBox;
import jp.shingi.model.Quarantine;

/** A library of a few documents written by hand, one of them full of markup. */
final class HandMade implements Library {
    final List<Document> documents = List.of(read("documents", Document[].class));
    final List<Case> cases = List.of(read("cases", Case[].class));
    private volatile String version = "1";

    void changes() {
        version = version + "+";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Optional<Document> document(String id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Case> caseOf(String id) {
        return cases.stream()
                .filter(c -> c.id().equals(id) || c.aliases().contains(id))
                .findFirst();
    }

    @Override
    public List<Case> cases() {
        return cases;
    }

    @Override
    public List<Coverage> coverage() {
        var missing = List.of(
                new Coverage.Missing(2, Coverage.Known.QUARANTINED, List.of("dai2kai<b>.pdf"), Optional.empty()),
                new Coverage.Missing(
                        3, Coverage.Known.CITED, List.of(cases.getFirst().id()), Optional.of("第３回審議会了承済")));
        var sessions = new Coverage.Series("2021年度", List.of(1, 4), missing);
        return List.of(new Coverage("shiomi/johokokai", "汐見区", "審議会", List.of(sessions), List.of()));
    }

    @Override
    public List<DocumentSummary> summaries() {
        return documents.stream().map(DocumentSummary::of).toList();
    }

    @Override
    public Stream<Document> documents() {
        return documents.stream();
    }

    @Override
    public List<Quarantine> quarantined() {
        return List.of(read("quarantine", Quarantine[].class));
    }

    @Override
    public Optional<InputStream> original(Document document) {
        return Optional.of(new ByteArrayInputStream("<script>alert(3)</script>".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Optional<PageSize> pageSize(Document document, int page) {
        return page <= document.source().pages().orElse(0) ? Optional.of(new PageSize(595, 842)) : Optional.empty();
    }

    @Override
    public Optional<byte[]> pageImage(Document document, int page, int width) {
        return pageSize(document, page).map(size -> picture(width, (int) (width * size.height() / size.width())));
    }

    @Override
    public List<PageBox> places(Document document, int page, List<String> words) {
        return pageSize(document, page).isPresent()
                ? words.stream()
                        .map(word -> new PageBox(page, 100, 100, 10 * word.length(), 12))
                        .toList()
                : List.of();
    }

    private static byte[] picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.GRAY);
        for (int y = height / 8; y < height; y += 60) pen.fillRect(width / 10, y, width * 8 / 10, 12);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static <T> T read(String name, Class<T> type) {
        try (var in = Objects.requireNonNull(HandMade.class.getResourceAsStream("/web/" + name + ".json"))) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
