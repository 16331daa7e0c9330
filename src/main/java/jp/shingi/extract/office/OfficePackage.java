package jp.shingi.extract.office;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of an Open XML or OpenDocument package. Sizes were checked before. Close it. */
final class OfficePackage implements Closeable {
    private final ZipFile zip;

    OfficePackage(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    /** The part of a name; absent where the package has none. */
    Optional<Element> part(String name) throws IOException, SAXException {
        var entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
        if (entry == null) return Optional.empty();
        try (var in = zip.getInputStream(entry)) {
            return Optional.of(Xml.parse(in));
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The names of the parts that differ in a number alone, by this number. */
    List<String> numbered(String before, String after) {
        var name = Pattern.compile(Pattern.quote(before) + "(\\d{1,6})" + Pattern.quote(after));
        return zip.stream()
                .map(entry -> name.matcher(entry.getName()))
                .filter(Matcher::matches)
                .sorted(Comparator.comparingInt(found -> Integer.parseInt(found.group(1))))
                .map(Matcher::group)
                .toList();
    }

    /** The name of the part to which a relation of this kind points, or the usual name. */
    String related(String from, String kind, String otherwise) throws IOException, SAXException {
        var slash = from.lastIndexOf('/') + 1;
        var relations = part(from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels");
        return relations
                .flatMap(all -> Xml.children(all, "Relationship")
                        .filter(one -> Xml.attribute(one, "Type").orElse("").endsWith("/" + kind))
                        .filter(one ->
                                !Xml.attribute(one, "TargetMode").orElse("").equals("External"))
                        .findFirst())
                .flatMap(one -> Xml.attribute(one, "Target"))
                .map(target -> resolve(from.substring(0, slash), target))
                .orElse(otherwise);
    }

    /** The name of the part to which a relation points by its id; absent where there is none inside the package. */
    Optional<String> target(String from, String id) throws IOException, SAXException {
        var slash = from.lastIndexOf('/') + 1;
        return part(from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels")
                .flatMap(all -> Xml.children(all, "Relationship")
                        .filter(one -> Xml.attribute(one, "Id").orElse("").equals(id))
                        .filter(one ->
                                !Xml.attribute(one, "TargetMode").orElse("").equals("External"))
                        .findFirst())
                .flatMap(one -> Xml.attribute(one, "Target"))
                .map(target -> resolve(from.substring(0, slash), target));
    }

    /** A part as it is; absent where the package has none of the name. */
    Optional<byte[]> bytes(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) return Optional.empty();
        try (var in = zip.getInputStream(entry)) {
            return Optional.of(in.readAllBytes());
        }
    }

    private static String resolve(String folder, String target) {
        return target.startsWith("/")
                ? target.substring(1)
                : Path.of("/" + folder)
                        .resolve(target)
                        .normalize()
                        .toString()
                        .replace('\\', '/')
                        .substring(1);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
