package org.unstuck.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.unstuck.access.Role;
import org.unstuck.access.RouteRules;
import org.unstuck.access.Scope;
import org.unstuck.tokens.TokenStore;
import org.unstuck.workbench.SmallEngland;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document describes what there is, and what there is is as the document describes it. */
@OnPrograms
class OpenApiTest {
    private static final Map<String, String> VALUES =
            Map.of("{urn}", SmallEngland.STUCK.toString(), "{id}", "ofsted-2020-stuck");

    @TempDir
    static Path home;

    @Autowired
    private MockMvc server;

    @Autowired
    private TokenStore tokens;

    @Autowired
    private List<RouteRules> rooms;

    @Autowired
    private OpenApi document;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("unstuck.data-home", () -> home.toString());
    }

    @Test
    void every_route_for_programs_is_described_with_its_scope_and_nothing_else_is() {
        List<String> ruled = rooms.stream()
                .flatMap(it -> it.rules().stream())
                .filter(it -> it.path().startsWith("/api/"))
                .map(it -> it.method() + " " + it.path() + " "
                        + String.join(" ", it.scopes().stream().map(Scope::id).toList()))
                .toList();

        assertThat(document.listOperations())
                .extracting(it -> it.method() + " " + it.path() + " " + it.scope())
                .containsExactlyInAnyOrderElementsOf(ruled);
    }

    @Test
    void the_document_is_served_to_everybody() {
        MockHttpServletResponse answer =
                new Programs(server, tokens).send(MockMvcRequestBuilders.get("/api/v1/openapi.json"));

        assertThat(answer.getStatus()).isEqualTo(200);
        JsonNode served = JsonMapper.shared().readTree(answer.getContentAsByteArray());
        assertThat(served.get("openapi").asString()).startsWith("3.1.");
        assertThat(served).isEqualTo(described());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/schools",
                "/api/v1/schools?closed=yes&limit=500&definition=dfe-rise-2025",
                "/api/v1/schools/{urn}",
                "/api/v1/schools/{urn}/history",
                "/api/v1/schools/112012/history",
                "/api/v1/schools/112014/history",
                "/api/v1/schools/112013/history?lineage=all",
                "/api/v1/schools/{urn}/verdicts",
                "/api/v1/schools/112014/verdicts?as-at=2019-08-31",
                "/api/v1/schools/112001",
                "/api/v1/definitions",
                "/api/v1/definitions/{id}",
                "/api/v1/definitions/{id}/counts?as-at=2016-01-01",
                "/api/v1/definitions/{id}/verdicts?limit=500",
                "/api/v1/imports",
                "/api/v1/sources"
            })
    void an_answer_is_as_it_is_described(String address) {
        MockHttpServletResponse answer = ask(address);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertValid(answer, address, "200", "application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/schools?phase=none",
                "/api/v1/schools/999999",
                "/api/v1/definitions/none",
                "/api/v1/imports/none"
            })
    void a_problem_is_as_it_is_described(String address) {
        MockHttpServletResponse answer = ask(address);

        assertValid(answer, address, Integer.toString(answer.getStatus()), "application/problem+json");
    }

    private MockHttpServletResponse ask(String address) {
        String path = address;
        for (Map.Entry<String, String> each : VALUES.entrySet()) {
            path = path.replace(each.getKey(), each.getValue());
        }
        return new Programs(server, tokens).ask(Role.ANALYST, Programs.ALL, path);
    }

    private void assertValid(MockHttpServletResponse answer, String address, String status, String type) {
        String path = described().get("paths").propertyNames().stream()
                .filter(it -> address.replaceAll("\\?.*", "")
                        .matches(it.replaceAll("\\{[a-z]+}", "[^/]+").replace(".", "\\.")))
                .filter(it -> Stream.of("/verdicts", "/counts", "/history").noneMatch(address::contains)
                        || it.endsWith(address.replaceAll("\\?.*|.*/", "")))
                .findFirst()
                .orElseThrow();
        JsonNode response = resolved(
                described().get("paths").get(path).get("get").get("responses").get(status));
        ObjectNode schema =
                (ObjectNode) response.get("content").get(type).get("schema").deepCopy();
        schema.set("components", described().get("components"));
        Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);

        assertThat(validator.validate(JsonMapper.shared().readTree(answer.getContentAsByteArray())))
                .as(address)
                .isEmpty();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? described().at(node.get("$ref").asString().substring(1)) : node;
    }

    private JsonNode described() {
        return JsonMapper.shared().readTree(document.json());
    }
}
