package no.retning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The open API is what its description says, no more and no less. */
class ApiDescriptionTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static Example example;
    private static Visitor visitor;
    private static JsonNode description;

    @BeforeAll
    static void start() {
        example = new Example();
        visitor = example.visitor();
        description = visitor.get("/api/openapi.json").json();
    }

    @AfterAll
    static void stop() {
        example.close();
    }

    /** Path → query parameters, as the access file has them, of what is read. */
    private static Map<String, Set<String>> routes() {
        return routes("GET ");
    }

    private static Map<String, Set<String>> routes(String method) {
        var file = new YAMLMapper().readTree(ApiDescriptionTest.class.getResourceAsStream("/access.yaml"));
        var routes = new TreeMap<String, Set<String>>();
        for (var route : file.get("routes")) {
            var at = route.get("at").stringValue();
            if (at.startsWith(method + "/api/")) {
                routes.put(
                        at.substring(method.length()),
                        route.path("query")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .collect(Collectors.toSet()));
            }
        }
        return routes;
    }

    private static JsonNode operation(String path) {
        var all = description.get("paths").get(path);
        return all.has("get") ? all.get("get") : all.get("post");
    }

    private static Set<String> parameters(String path, String in) {
        return operation(path)
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.get("in").stringValue().equals(in))
                .map(parameter -> parameter.get("name").stringValue())
                .collect(Collectors.toSet());
    }

    @Test
    void everyRouteOfTheAccessFileIsDescribedAndNothingElse() {
        assertThat(description.get("openapi").stringValue()).startsWith("3.1.");
        var posted = routes("POST ").keySet();
        assertThat(description.get("paths").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(routes().keySet().stream(), posted.stream())
                        .toList());
        description
                .get("paths")
                .propertyStream()
                .forEach(path -> assertThat(path.getValue().propertyNames())
                        .containsExactly(posted.contains(path.getKey()) ? "post" : "get"));
    }

    @Test
    void everyParameterIsDescribedAndNothingElse() {
        var all = new TreeMap<>(routes());
        all.putAll(routes("POST "));
        all.forEach((path, query) -> {
            assertThat(parameters(path, "query")).as(path).isEqualTo(query);
            assertThat(parameters(path, "path"))
                    .as(path)
                    .allMatch(name -> path.contains("{" + name + "}"))
                    .hasSize((int) path.chars().filter(letter -> letter == '{').count());
        });
    }

    @Test
    void everySchemaIsOneAndEveryReferenceLeadsSomewhere() {
        var meta = SCHEMAS.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
        assertThat(description.findValues("schema"))
                .isNotEmpty()
                .allSatisfy(schema -> assertThat(meta.validate(schema)).isEmpty());
        assertThat(description.get("components").get("schemas"))
                .allSatisfy(schema -> assertThat(meta.validate(schema)).isEmpty());
        assertThat(description.findValues("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(description
                                .at(reference.stringValue().substring(1))
                                .isObject())
                        .as(reference.stringValue())
                        .isTrue());
    }

    static Stream<String> questions() {
        var editions = visitor.get("/api/v1/editions").json().get("editions");
        var sha = editions.get(0).get("sha256").stringValue();
        var other = editions.get(1).get("sha256").stringValue();
        return Stream.concat(
                Stream.of(
                        "/api/openapi.json",
                        "/api/v1/editions",
                        "/api/v1/editions?kind=document",
                        "/api/v1/editions?asOf=2020-01-01",
                        "/api/v1/differences?from=" + sha + "&to=" + sha,
                        "/api/v1/differences?from=" + sha + "&to=" + other + "&language=en",
                        "/api/v1/search?q=helsepersonell",
                        "/api/v1/search?q=e-health&language=en&kind=goal&year=2026",
                        "/api/v1/threads?from=goal/malsetting-helsepersonell",
                        "/api/v1/threads?to=goal/" + Example.GOAL + "&depth=20",
                        "/api/v1/things/strategy/" + Example.STRATEGY,
                        "/api/v1/things/paragraph/" + Example.PARAGRAPH,
                        "/api/v1/things/goal/" + Example.GOAL,
                        "/api/v1/things/goal/" + Example.GOAL + "/editions"),
                editions.valueStream().map(head -> head.get("content").stringValue()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void anAnswerIsAsDescribed(String question) {
        var answer = visitor.get(question);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/json");
        assertThat(complaints(response(question, "200"), "application/json", answer.json()))
                .isEmpty();
    }

    @Test
    void everyDescribedOperationIsAmongTheQuestions() {
        assertThat(questions().map(ApiDescriptionTest::path).collect(Collectors.toSet()))
                .isEqualTo(routes().keySet());
    }

    @Test
    void whatIsNotThereOrNotUnderstoodIsSaidAsDescribed() {
        var answers = Map.of(
                "/api/v1/editions/" + "0".repeat(64),
                "404",
                "/api/v1/things/goal/finnes-ikke",
                "404",
                "/api/v1/things/goal/finnes-ikke/editions",
                "404",
                "/api/v1/threads?from=goal/finnes-ikke",
                "404",
                "/api/v1/threads",
                "400",
                "/api/v1/threads?from=goal/" + Example.GOAL + "&depth=0",
                "400",
                "/api/v1/search",
                "400",
                "/api/v1/search?q=helse&language=fr",
                "400",
                "/api/v1/differences",
                "400",
                "/api/v1/editions?asOf=i-fjor",
                "400");
        answers.forEach((question, status) -> {
            var answer = visitor.get(question);
            assertThat(String.valueOf(answer.status())).as(question).isEqualTo(status);
            assertThat(answer.type()).as(question).startsWith("application/problem+json");
            assertThat(complaints(response(question, status), "application/problem+json", answer.json()))
                    .as(question)
                    .isEmpty();
        });
    }

    private static JsonNode response(String question, String status) {
        var response = operation(path(question)).get("responses").get(status);
        return response.has("$ref")
                ? description.at(response.get("$ref").stringValue().substring(1))
                : response;
    }

    /** The template that an address was made from. */
    private static String path(String question) {
        var address = question.replaceFirst("\\?.*", "");
        return description.get("paths").propertyNames().stream()
                .filter(template -> address.matches(template.replaceAll("\\{[^}]+}", "[^/]+")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Error> complaints(JsonNode response, String type, JsonNode answer) {
        var schema =
                (ObjectNode) response.get("content").get(type).get("schema").deepCopy();
        schema.set("components", description.get("components"));
        return SCHEMAS.getSchema(schema)
                .validate(
                        answer, context -> context.executionConfig(settings -> settings.formatAssertionsEnabled(true)));
    }
}
