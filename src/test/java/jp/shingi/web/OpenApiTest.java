package jp.shingi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shingi.model.Json;
import jp.shingi.web.view.Language;
import jp.shingi.web.view.Links;
import jp.shingi.web.view.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API against its real answers. */
class OpenApiTest {
    private static final HandMade LIBRARY = new HandMade();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static Site site;
    private static JsonNode api;

    @BeforeAll
    static void start() throws Exception {
        site = Site.start(SiteSettings.local(0, "test"), new PlainSearcher(LIBRARY), LIBRARY);
        api = Json.MAPPER.readTree(get("/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** Each address with the path that describes it. */
    static Stream<String[]> answers() {
        var cases = LIBRARY.cases.stream()
                .flatMap(one -> Stream.of(
                        new String[] {"/api/cases/{id}", "/api" + Links.caseOf(one.id())},
                        new String[] {"/api/cases/{id}/similar", "/api" + Links.caseOf(one.id()) + "/similar"}));
        var documents = LIBRARY.documents.stream().map(one ->
                new String[] {"/api/documents/{id}", "/api" + Links.document(one.id())});
        var others = Stream.of(
                new String[] {"/api/search", "/api/search?q=%E5%A7%94%E8%A8%97"},
                new String[] {"/api/search", "/api/search?q=nothing"},
                new String[] {"/api/suggest", "/api/suggest?q=x"},
                new String[] {"/api/facets/{filter}", "/api/facets/ward?contains=%E6%B1%90"},
                new String[] {"/api/trend", "/api/trend"},
                new String[] {"/api/kwic", "/api/kwic?q=%E5%A7%94%E8%A8%97&order=left"},
                new String[] {
                    "/api/explain",
                    "/api/explain?q=x&id=" + LIBRARY.cases.getFirst().id()
                },
                new String[] {"/api/contractors/{name}", "/api" + Links.contractor("株式会社ミナモ情報システム")},
                new String[] {"/api/articles/{path}", "/api" + Links.article("みどり野区個人情報保護条例/15")},
                new String[] {
                    "/api/compare",
                    "/api/compare?id=" + LIBRARY.cases.getFirst().id()
                },
                new String[] {"/api/coverage", "/api/coverage"});
        return Stream.of(others, cases, documents).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answersAreAsDescribed(String path, String address) throws Exception {
        var answer = get(address.replace("諮問", "%E8%AB%AE%E5%95%8F"));
        assertEquals(200, answer.statusCode(), address);
        var described = api.at("/paths/" + path.replace("~", "~0").replace("/", "~1")
                + "/get/responses/200/content/application~1json/schema");
        assertFalse(described.isMissingNode(), path);
        assertEquals(List.of(), schema(described).validate(Json.MAPPER.readTree(answer.body())), address);
    }

    @Test
    void everyPathIsTried() {
        var tried = answers().map(row -> row[0]).distinct().sorted().toList();
        assertEquals(api.path("paths").propertyNames().stream().sorted().toList(), tried);
    }

    @Test
    void problemsAreAsDescribed() throws Exception {
        var problem = api.at("/components/schemas/Problem");
        for (var path : List.of(
                "/api/search?unit=x",
                "/api/documents/none",
                "/api/nothing",
                "/api/search?q=%E3",
                "/api/compare?id=1&id=2&id=3&id=4&id=5&id=6&id=7",
                "/api/search?page=1000&size=1000"))
            assertEquals(
                    List.of(),
                    schema(problem).validate(Json.MAPPER.readTree(get(path).body())));
    }

    @Test
    void everyCodeStandsInTheDocsAndInBothLanguages() throws IOException {
        var docs = Files.readString(Path.of("src/docs/api.md"));
        for (var code : Problem.CODES) {
            assertTrue(docs.contains("`" + code + "`"), code);
            for (var language : Language.values())
                assertTrue(Words.in(language).find("error." + code).isPresent(), code);
        }
    }

    @Test
    void aWrongAnswerWouldBeSeen() {
        var described = schema(api.at("/components/schemas/SearchResult"));
        assertFalse(described.validate(Json.MAPPER.readTree("{\"query\":1}")).isEmpty());
    }

    @Test
    void everyAddressStandsInTheDocs() throws IOException {
        var docs = Files.readString(Path.of("src/docs/api.md"));
        for (var endpoint : Endpoints.ALL)
            assertTrue(docs.contains("`" + endpoint.openApiPath().replaceFirst("\\?.*", "")), endpoint.path());
    }

    private static Schema schema(JsonNode described) {
        var whole = (ObjectNode) described.deepCopy();
        whole.set("components", api.path("components"));
        return SCHEMAS.getSchema(whole);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(site.address().replaceAll("/$", "") + path));
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
