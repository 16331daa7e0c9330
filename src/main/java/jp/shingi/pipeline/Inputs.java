package jp.shingi.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The files below what was named on the command line, in an order that does not depend on the machine.
 *
 * @param files to be read
 * @param leftAside files in folders that are no documents by their name (hidden files, JSON, programs): told, not read
 */
public record Inputs(List<Input> files, List<Path> leftAside) {
    private static final Set<String> NO_DOCUMENT = Set.of(
            "json", "jsonl", "yaml", "yml", "css", "js", "py", "sh", "java", "class", "ini", "lnk", "tsv", "part");

    public Inputs {
        files = List.copyOf(files);
        leftAside = List.copyOf(leftAside);
    }

    /**
     * Files and folders as a person names them. A file named itself is always read, whatever it is called.
     *
     * @throws IOException if a path does not exist or a folder cannot be listed
     */
    public static Inputs of(List<Path> paths, Optional<String> ward) throws IOException {
        var files = new ArrayList<Input>();
        var leftAside = new ArrayList<Path>();
        for (var path : paths) {
            if (!Files.exists(path)) throw new IOException(path + " does not exist");
            if (Files.isDirectory(path)) {
                for (var file : below(path)) {
                    if (noDocument(file)) leftAside.add(file);
                    else files.add(new Input(file, relative(path, file), ward, Optional.empty()));
                }
            } else {
                files.add(new Input(path, path.getFileName().toString(), ward, Optional.empty()));
            }
        }
        return new Inputs(files, leftAside);
    }

    private static List<Path> below(Path folder) throws IOException {
        try (var files = Files.find(folder, Integer.MAX_VALUE, (file, is) -> isFile(file, is))) {
            return files.sorted().toList();
        }
    }

    private static boolean isFile(Path file, BasicFileAttributes is) {
        return is.isRegularFile() && !file.getFileName().toString().startsWith(".");
    }

    private static boolean noDocument(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return NO_DOCUMENT.contains(name.substring(name.lastIndexOf('.') + 1)) || name.equals("thumbs.db");
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
