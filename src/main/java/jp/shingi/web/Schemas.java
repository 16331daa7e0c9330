package jp.shingi.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import jp.shingi.model.Json;

/**
 * JSON schemas (2020-12) of our records, as {@link Json} writes them: a key for each component, absent values and empty lists left out unless the
 * record keeps them, enums by their keys.
 */
final class Schemas {
    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(OptionalInt.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")),
            Map.entry(double.class, Map.of("type", "number")),
            Map.entry(Double.class, Map.of("type", "number")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(LocalTime.class, Map.of("type", "string", "pattern", "^\\d{2}:\\d{2}$")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")));

    private final Map<String, Object> components = new TreeMap<>();

    /** All schemas met so far, by name. */
    Map<String, Object> components() {
        return components;
    }

    /** Narrows a text of a record to some values. */
    @SuppressWarnings("unchecked")
    void only(Class<?> type, String property, List<String> values) {
        var schema = (Map<String, Object>) components.get(name(type));
        ((Map<String, Object>) schema.get("properties")).put(property, Map.of("type", "string", "enum", values));
    }

    /** A schema or a reference to one. */
    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) return of(generic);
        var wanted = (Class<?>) type;
        var simple = SIMPLE.get(wanted);
        if (simple != null) return simple;
        if (wanted.isEnum()) return Map.of("type", "string", "enum", keys(wanted));
        var name = name(wanted);
        if (!components.containsKey(name)) {
            components.put(name, Map.of());
            components.put(name, wanted.isInterface() ? oneOf(wanted) : record(wanted, Optional.empty()));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> of(ParameterizedType generic) {
        var arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == Optional.class) return of(arguments[0]);
        if (Collection.class.isAssignableFrom((Class<?>) generic.getRawType()))
            return Map.of("type", "array", "items", of(arguments[0]));
        return Map.of("type", "object", "additionalProperties", of(arguments[arguments.length - 1]));
    }

    private Map<String, Object> oneOf(Class<?> sealed) {
        var kinds = new ArrayList<Object>();
        for (var kind : sealed.getAnnotation(JsonSubTypes.class).value()) {
            components.put(name(kind.value()), record(kind.value(), Optional.of(kind.name())));
            kinds.add(Map.of("$ref", "#/components/schemas/" + name(kind.value())));
        }
        return Map.of("oneOf", kinds);
    }

    private Map<String, Object> record(Class<?> type, Optional<String> kind) {
        var format = type.getAnnotation(JsonFormat.class);
        if (format != null && format.shape() == JsonFormat.Shape.ARRAY) return tuple(type);
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        kind.ifPresent(name -> {
            properties.put("kind", Map.of("const", name));
            required.add("kind");
        });
        for (var component : type.getRecordComponents()) {
            properties.put(component.getName(), property(component));
            if (always(component)) required.add(component.getName());
        }
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    private Map<String, Object> property(RecordComponent component) {
        var schema = of(component.getGenericType());
        return component.getType() == Optional.class && kept(component)
                ? Map.of("anyOf", List.of(schema, Map.of("type", "null")))
                : schema;
    }

    private Map<String, Object> tuple(Class<?> type) {
        var items = Arrays.stream(type.getRecordComponents())
                .map(component -> of(component.getGenericType()))
                .toList();
        return Map.of("type", "array", "prefixItems", items, "minItems", items.size(), "maxItems", items.size());
    }

    /** Whether the key is there whatever the value: absent values, empty texts and empty lists are left out. */
    private static boolean always(RecordComponent component) {
        return component.getType().isPrimitive() || component.getType().isEnum() || kept(component);
    }

    private static boolean kept(RecordComponent component) {
        var include = component.getAccessor().getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.ALWAYS;
    }

    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        return (outer == null ? "" : name(outer)) + type.getSimpleName();
    }

    private static List<String> keys(Class<?> type) {
        var asValue = Arrays.stream(type.getMethods()).anyMatch(m -> m.isAnnotationPresent(JsonValue.class));
        return Arrays.stream(type.getEnumConstants())
                .map(value -> asValue ? Json.line(value).replace("\"", "") : ((Enum<?>) value).name())
                .toList();
    }
}
