package jp.shingi.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One address of the API: the row from which its route and its description are made.
 *
 * @param path below {@code /api}, as Javalin writes it: {@code /documents/{id}}, {@code /cases/<id>} where the value may hold slashes
 * @param answer the class whose JSON is the answer
 * @param handler gives the answer; empty where there is no such thing
 */
record Endpoint(
        String path, String summary, List<Parameter> parameters, Answer answer, Function<Visit, Optional<?>> handler) {
    Endpoint {
        parameters = List.copyOf(parameters);
    }

    /** The path as OpenAPI writes it. */
    String openApiPath() {
        return "/api" + path.replace('<', '{').replace('>', '}');
    }

    /** What a 200 holds: one object, or a list of them. */
    record Answer(Class<?> type, boolean list) {}
}
