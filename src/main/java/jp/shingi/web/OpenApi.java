package jp.shingi.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The description of the API (OpenAPI 3.1), made from the same rows as its routes. */
final class OpenApi {
    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    private OpenApi() {}

    static Map<String, Object> document(String version) {
        var schemas = new Schemas();
        var paths = new LinkedHashMap<String, Object>();
        for (var endpoint : Endpoints.ALL)
            paths.put(endpoint.openApiPath(), Map.of("get", operation(endpoint, schemas)));
        schemas.of(Problem.class);
        schemas.only(Problem.class, "code", Problem.CODES);
        var api = new LinkedHashMap<String, Object>();
        api.put("openapi", "3.1.0");
        api.put(
                "info",
                Map.of(
                        "title",
                        "Shingi 審議",
                        "version",
                        version,
                        "description",
                        "Read-only access to council documents: search, cases, contractors, articles.",
                        "license",
                        Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
        api.put("servers", List.of(Map.of("url", "/")));
        api.put("paths", paths);
        api.put("components", Map.of("schemas", schemas.components()));
        return api;
    }

    private static Map<String, Object> operation(Endpoint endpoint, Schemas schemas) {
        var one = schemas.of(endpoint.answer().type());
        var answer = endpoint.answer().list() ? Map.of("type", "array", "items", one) : one;
        var operation = new LinkedHashMap<String, Object>();
        operation.put("summary", endpoint.summary());
        operation.put(
                "operationId", endpoint.path().replaceAll("[^A-Za-z]+", "-").replaceAll("^-|-$", ""));
        operation.put("parameters", parameters(endpoint));
        operation.put(
                "responses",
                Map.of(
                        "200",
                                Map.of(
                                        "description",
                                        "OK",
                                        "content",
                                        Map.of("application/json", Map.of("schema", answer))),
                        "304", Map.of("description", "unchanged since the ETag that was sent"),
                        "4XX", problem("the request cannot be answered; code says why"),
                        "5XX", problem("the site cannot answer now")));
        return operation;
    }

    private static Map<String, Object> problem(String description) {
        var schema = Map.of("$ref", "#/components/schemas/Problem");
        return Map.of(
                "description", description, "content", Map.of("application/problem+json", Map.of("schema", schema)));
    }

    private static List<Object> parameters(Endpoint endpoint) {
        var parameters = new ArrayList<Object>();
        IN_PATH.matcher(endpoint.openApiPath())
                .results()
                .forEach(found -> parameters.add(Map.of(
                        "name", found.group(1), "in", "path", "required", true, "schema", Map.of("type", "string"))));
        Stream<Object> inQuery = endpoint.parameters().stream().map(OpenApi::parameter);
        return Stream.concat(parameters.stream(), inQuery).toList();
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> value = parameter.values().isEmpty()
                ? Map.of("type", parameter.type())
                : Map.of("type", parameter.type(), "enum", parameter.values());
        return Map.of(
                "name",
                parameter.name(),
                "in",
                "query",
                "required",
                false,
                "description",
                parameter.description(),
                "schema",
                parameter.repeats() ? Map.of("type", "array", "items", value) : value);
    }
}
