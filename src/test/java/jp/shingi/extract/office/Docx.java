package jp.shingi.extract.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shingi.extract.Extractor;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.layout.Extraction;

/** Packages in the making, for tests: parts by name, without the ceremony. */
final class Docx {
    private Docx() {}

    /** Reads a Word document whose body is given; {@code w:} is bound. */
    static Extraction read(Path folder, String body, Map<String, String> more) throws IOException, Unreadable {
        var file = folder.resolve("a.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(zip, "word/document.xml", wrap("document", "<w:body>" + body + "</w:body>"));
            for (var one : more.entrySet()) part(zip, one.getKey(), one.getValue());
        }
        return new Extractor().extract(file, "a.docx");
    }

    static String wrap(String root, String inside) {
        return "<w:%s xmlns:w='w' xmlns:w14='w14' xmlns:mc='mc' xmlns:wps='wps' xmlns:wp='wp'>%s</w:%s>"
                .formatted(root, inside, root);
    }

    static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
