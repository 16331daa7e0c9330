package jp.shingi.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.shingi.model.Case;
import jp.shingi.model.Json;

/** The cases as JSON lines, one file for each ward, ordered by identifier. */
final class CaseStore {
    private static final String NO_WARD = "unknown";
    private final Path folder;

    CaseStore(Path folder) {
        this.folder = folder;
    }

    List<Case> all() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        var cases = new ArrayList<Case>();
        for (var file : files()) {
            try (var lines = Files.lines(file)) {
                lines.map(line -> Json.read(line, Case.class)).forEach(cases::add);
            }
        }
        return List.copyOf(cases);
    }

    Optional<Case> find(String id) throws IOException {
        var all = all();
        var exact = all.stream().filter(found -> found.id().equals(id)).findFirst();
        return exact.isPresent()
                ? exact
                : all.stream().filter(found -> found.aliases().contains(id)).findFirst();
    }

    /** Replaces all cases. Identifiers that earlier runs gave stay as aliases of the case that holds the same text now. */
    void replace(List<Case> cases) throws IOException {
        var named = withAliases(cases, all());
        Map<String, List<Case>> byWard = new TreeMap<>();
        named.stream()
                .sorted(Comparator.comparing(Case::id))
                .forEach(one -> byWard.computeIfAbsent(one.wardSlug().orElse(NO_WARD), ward -> new ArrayList<>())
                        .add(one));
        for (var ward : byWard.entrySet()) {
            var text = new StringBuilder();
            ward.getValue().forEach(one -> text.append(Json.line(one)).append('\n'));
            Atomic.write(folder.resolve(ward.getKey() + ".jsonl"), text.toString());
        }
        for (var file : files()) {
            var ward = file.getFileName().toString().replace(".jsonl", "");
            if (!byWard.containsKey(ward)) Files.delete(file);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Case> withAliases(List<Case> now, List<Case> before) {
        Map<String, String> placeToId = new HashMap<>();
        now.forEach(one -> places(one).forEach(place -> placeToId.putIfAbsent(place, one.id())));
        Map<String, List<String>> aliases = new HashMap<>();
        for (var old : before) {
            var target = places(old).stream().filter(placeToId::containsKey).findFirst();
            target.map(placeToId::get).ifPresent(id -> {
                var names = aliases.computeIfAbsent(id, key -> new ArrayList<>());
                names.add(old.id());
                names.addAll(old.aliases());
            });
        }
        return now.stream()
                .map(one -> one.withAliases(aliases.getOrDefault(one.id(), List.of()).stream()
                        .filter(alias -> !alias.equals(one.id()))
                        .distinct()
                        .sorted()
                        .toList()))
                .toList();
    }

    /** Where a case's own text stands, the surest place first. */
    private static List<String> places(Case one) {
        var places = new ArrayList<String>();
        places.add(one.document() + "/" + one.part() + "/" + one.item().orElse(""));
        one.forms().forEach(form -> places.add(form.document() + "/" + form.part() + "/"));
        return places;
    }
}
