package jp.shingi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of {@code src/docs/architecture.md} as a table, so that the drawing cannot lie. */
class ArrowTest {
    private static final Set<String> STAGES =
            Set.of("model", "text", "extract", "structure", "normalise", "corpus", "link");

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("model", Set.of()),
            entry("text", Set.of("model")),
            entry("extract", Set.of("model", "text")),
            entry("structure", Set.of("model", "text")),
            entry("normalise", Set.of("model", "text")),
            entry("corpus", Set.of("model")),
            entry("link", Set.of("model", "text", "normalise")),
            entry("pipeline", STAGES),
            entry("crawl", Set.of("model", "corpus")),
            entry("index", Set.of("model", "text", "normalise", "link", "corpus")),
            entry("search", Set.of("model", "text", "normalise", "index")),
            entry("export", Set.of("model", "search")),
            entry("evaluate", Set.of("model", "text", "search")),
            entry("web", Set.of("model", "search", "export")),
            entry(
                    "cli",
                    Stream.concat(
                                    STAGES.stream(),
                                    Stream.of("pipeline", "crawl", "index", "search", "export", "evaluate", "web"))
                            .collect(toSet())));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.shingi");

    @Test
    void everyPackageHasItsRow() {
        assertEquals(
                MAY_USE.keySet(),
                OURS.stream().map(c -> c.getPackageName().split("\\.")[2]).collect(toSet()));
    }

    @Test
    void noArrowThatIsNotInTheTable() {
        MAY_USE.forEach((from, to) -> noClasses()
                .that()
                .resideInAPackage(in(from))
                .should()
                .dependOnClassesThat(resideInAPackage("jp.shingi..")
                        .and(not(resideInAnyPackage(Stream.concat(Stream.of(from), to.stream())
                                .map(ArrowTest::in)
                                .toArray(String[]::new)))))
                .allowEmptyShould(true)
                .check(OURS));
    }

    @Test
    void noRings() {
        slices().matching("jp.shingi.(*)..").should().beFreeOfCycles().check(OURS);
    }

    private static String in(String name) {
        return "jp.shingi." + name + "..";
    }
}
