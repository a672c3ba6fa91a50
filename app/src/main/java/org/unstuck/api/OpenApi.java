package org.unstuck.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document that describes the API, in OpenAPI 3.1; kept by hand in {@code openapi.yaml}. */
@Component
public final class OpenApi {
    private final JsonNode document;

    OpenApi(JsonMapper mapper) {
        this.document = mapper.valueToTree(read());
    }

    /**
     * A way to ask.
     *
     * @param scope what a token must have; empty where none is needed
     * @param parameters each with what it is
     */
    public record Operation(String method, String path, String summary, String scope, List<Parameter> parameters) {
        public Operation {
            parameters = List.copyOf(parameters);
        }
    }

    /** Something that can be asked for. */
    public record Parameter(String name, String description) {}

    /** The document in JSON. */
    String json() {
        return document.toString();
    }

    /** Every way to ask, in the order of the document. */
    List<Operation> listOperations() {
        List<Operation> operations = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(it -> operations.add(operation(it.getKey(), path.getKey(), it.getValue()))));
        return operations;
    }

    private Operation operation(String method, String path, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        operation.path("parameters").forEach(it -> parameters.add(parameter(it)));
        String scopes = operation
                .path("security")
                .valueStream()
                .flatMap(it -> it.path("token").valueStream())
                .map(JsonNode::asString)
                .collect(Collectors.joining(" "));
        return new Operation(
                method.toUpperCase(Locale.ROOT), path, operation.get("summary").asString(), scopes, parameters);
    }

    private Parameter parameter(JsonNode given) {
        JsonNode parameter =
                given.has("$ref") ? document.at(given.get("$ref").asString().substring(1)) : given;
        return new Parameter(
                parameter.get("name").asString(), parameter.get("description").asString());
    }

    private static Map<?, ?> read() {
        try (InputStream file = Objects.requireNonNull(OpenApi.class.getResourceAsStream("openapi.yaml"))) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
