package no.retning.site.oparl;

import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.body;
import static no.retning.Fixtures.meeting;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.person;
import static no.retning.Fixtures.proposal;
import static no.retning.Fixtures.seat;
import static no.retning.Fixtures.topic;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.NamedFile;
import no.retning.file.Received;
import no.retning.file.Uploads;
import no.retning.form.Clerk;
import no.retning.governance.Agenda;
import no.retning.governance.Bodies;
import no.retning.governance.Body;
import no.retning.governance.Case;
import no.retning.governance.CaseFlow;
import no.retning.governance.CaseType;
import no.retning.governance.Cases;
import no.retning.governance.DispatchPack;
import no.retning.governance.Meeting;
import no.retning.governance.Meetings;
import no.retning.governance.Membership;
import no.retning.governance.Memberships;
import no.retning.governance.Paper;
import no.retning.governance.PaperType;
import no.retning.governance.Papers;
import no.retning.governance.PublishBody;
import no.retning.governance.Seats;
import no.retning.governance.Topics;
import no.retning.record.Header;
import no.retning.record.Json;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One matter before two bodies, as others' programs read it. */
class OparlTest {
    private static final Actor SYSTEM = Actor.system("prøve");

    private static TestInstance instance;
    private static Clerk everybody;
    private static Meeting first;
    private static Meeting second;
    private static UUID topic;

    @BeforeAll
    static void oneMatterBeforeTwoBodies() {
        instance = TestInstance.start(Map.of());
        everybody = new Clerk(instance.baseUrl());
        var commands = instance.bean(Commands.class);
        topic = commands.create(SYSTEM, instance.bean(Topics.class), topic("Ny e-helsestrategi"))
                .header()
                .id();
        var one = commands.create(SYSTEM, instance.bean(Bodies.class), body("fagutvalget"));
        var other = commands.create(SYSTEM, instance.bean(Bodies.class), body("prioriteringsutvalget"));
        var directorate =
                commands.create(SYSTEM, instance.bean(Organisations.class), organisation("dir", "Direktoratet"));
        var member = commands.create(SYSTEM, instance.bean(People.class), person("Et medlem"));
        var seat = commands.create(SYSTEM, instance.bean(Seats.class), seat(one, directorate));
        commands.create(
                SYSTEM,
                instance.bean(Memberships.class),
                Membership.of(UUID.randomUUID(), seat, member.header().id(), false, SOURCE));
        instance.bean(PublishBody.class)
                .publish(SYSTEM, one.header().id(), one.header().version(), Publish.Occasion.ORDINARY);
        first = sentOut(one, Instant.parse("2033-09-02T08:00:00Z"));
        second = sentOut(other, Instant.parse("2033-09-07T12:30:00Z"));
    }

    private static Meeting sentOut(Body body, Instant starts) {
        var commands = instance.bean(Commands.class);
        var cases = instance.bean(Cases.class);
        var planned = commands.create(SYSTEM, instance.bean(Meetings.class), meeting(body, starts));
        var plain = proposal(body, "Nåsituasjonsanalysen", CaseType.DISCUSSION);
        var tree = (ObjectNode) Json.tree(plain);
        tree.put("topic", topic.toString());
        var proposed = commands.create(SYSTEM, cases, Json.MAPPER.treeToValue(tree, Case.class));
        var accepted = instance.bean(CaseFlow.class)
                .accept(SYSTEM, proposed.header().id(), proposed.header().version(), null);
        instance.bean(Agenda.class)
                .place(
                        SYSTEM,
                        accepted.header().id(),
                        accepted.header().version(),
                        planned.header().id());
        commands.create(SYSTEM, instance.bean(Papers.class), attachment(accepted, "Til alle", ""));
        commands.create(SYSTEM, instance.bean(Papers.class), attachment(accepted, "Til noen", "offl. § 14"));
        var pack = instance.bean(DispatchPack.class);
        var called = pack.call(SYSTEM, planned.header().id(), planned.header().version());
        return pack.dispatch(SYSTEM, called.header().id(), called.header().version());
    }

    private static Paper attachment(Case one, String title, String withheld) {
        var id = UUID.randomUUID();
        var received = (Received.Taken) instance.bean(Uploads.class)
                .receive(SYSTEM, new ByteArrayInputStream(title.getBytes(StandardCharsets.UTF_8)), "notat.txt", null);
        var file = received.receipt().file();
        return new Paper(
                Header.draft(id, Paper.KIND, id.toString(), Papers.DRAFT),
                one.header().id(),
                one.body(),
                PaperType.ATTACHMENT,
                nb(title),
                nb(title),
                "",
                "",
                new NamedFile(file.sha256(), "notat.txt", file.type().mediaType(), file.size()),
                false,
                withheld);
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static JsonNode get(String address) {
        var answer = everybody.get(URI.create(address).getRawPath()
                + (URI.create(address).getRawQuery() == null
                        ? ""
                        : "?" + URI.create(address).getRawQuery()));
        assertThat(answer.statusCode()).as(address + "\n" + answer.body()).isEqualTo(200);
        return Json.parse(answer.body());
    }

    private static List<JsonNode> list(String address) {
        var all = new ArrayList<JsonNode>();
        for (JsonNode page = get(address);
                ;
                page = get(page.path("links").path("next").asString())) {
            page.path("data").forEach(all::add);
            if (!page.path("links").has("next")) {
                return all;
            }
        }
    }

    private static List<String> lists() {
        var body = get("/oparl/v1.1/body/alle");
        return List.of(
                        "organization",
                        "person",
                        "meeting",
                        "paper",
                        "agendaItem",
                        "consultation",
                        "file",
                        "membership",
                        "locationList",
                        "legislativeTermList")
                .stream()
                .map(name -> body.get(name).asString())
                .toList();
    }

    @Test
    void everyObjectIsValidAgainstTheStandardsSchemasReadStrictlyAndAnswersAtItsAddress() {
        var schemas = new OparlSchemas();
        assertThat(schemas.errors(get("/oparl/v1.1/system"))).isEmpty();
        var bodies = list(get("/oparl/v1.1/system").get("body").asString());
        assertThat(bodies)
                .singleElement()
                .satisfies(body -> assertThat(schemas.errors(body)).isEmpty());
        int objects = 0;
        for (var list : lists()) {
            for (var object : list(list)) {
                assertThat(schemas.errors(object)).as(object.toString()).isEmpty();
                assertThat(get(object.get("id").asString())).isEqualTo(object);
                objects++;
            }
        }
        assertThat(objects).isGreaterThan(15);
    }

    @Test
    void oneMatterIsOnePaperThatBothBodiesTreat() {
        var papers = list("/oparl/v1.1/lists/paper");
        assertThat(papers).singleElement().satisfies(paper -> {
            assertThat(paper.get("id").asString()).endsWith(topic.toString());
            assertThat(paper.get("consultation"))
                    .extracting(one -> one.get("meeting").asString())
                    .anySatisfy(
                            id -> assertThat(id).endsWith(first.header().id().toString()))
                    .anySatisfy(
                            id -> assertThat(id).endsWith(second.header().id().toString()));
        });
        assertThat(papers.getFirst().get("auxiliaryFile"))
                .extracting(file -> file.get("name").asString())
                .contains("Nåsituasjonsanalysen", "Til alle")
                .doesNotContain("Til noen");
        assertThat(papers.getFirst().get("auxiliaryFile"))
                .filteredOn(file -> file.has("downloadUrl"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(file -> assertThat(everybody
                                .get(URI.create(file.get("downloadUrl").asString())
                                        .getRawPath())
                                .body())
                        .isEqualTo("Til alle"));
        assertThat(list("/oparl/v1.1/lists/meeting"))
                .extracting(one -> one.get("id").asString())
                .anySatisfy(id -> assertThat(id).endsWith(first.header().id().toString()))
                .anySatisfy(id -> assertThat(id).endsWith(second.header().id().toString()));
        assertThat(list("/oparl/v1.1/lists/organization"))
                .extracting(one -> one.get("name").asString())
                .contains("Utvalget fagutvalget", "prioriteringsutvalget", "Direktoratet");
        assertThat(list("/oparl/v1.1/lists/person"))
                .filteredOn(person -> person.path("name").asString().equals("Et medlem"))
                .singleElement()
                .satisfies(person -> assertThat(person.get("membership")).hasSize(1));
    }

    @Test
    void listsComeInPagesAndByTime() {
        var page = get("/oparl/v1.1/lists/organization?limit=1");
        assertThat(page.get("data")).hasSize(1);
        var all = list("/oparl/v1.1/lists/organization");
        assertThat(all).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.get("pagination").get("totalPages").asInt()).isEqualTo(all.size());
        assertThat(list("/oparl/v1.1/lists/organization?limit=1")).isEqualTo(all);
        assertThat(list("/oparl/v1.1/lists/meeting?modified_since=2999-01-01T00:00:00Z"))
                .isEmpty();
        assertThat(everybody
                        .get("/oparl/v1.1/lists/meeting?modified_since=soon")
                        .statusCode())
                .isEqualTo(400);
        assertThat(everybody.get("/oparl/v1.1/lists/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aMeetingThatIsCalledOffIsAmongWhatHasChanged() {
        var body = instance.bean(Commands.class).create(SYSTEM, instance.bean(Bodies.class), body("det-tredje"));
        var meeting = sentOut(body, Instant.parse("2033-10-07T12:30:00Z"));
        var before = Instant.now().minusSeconds(2).atOffset(ZoneOffset.UTC);
        instance.bean(DispatchPack.class)
                .cancel(SYSTEM, meeting.header().id(), meeting.header().version(), nb("Møtet er avlyst."));
        var changed = list("/oparl/v1.1/lists/meeting?modified_since=" + before);
        assertThat(changed)
                .extracting(each -> each.path("cancelled").asBoolean())
                .contains(true);
    }

    @Test
    void whoLeavesABodyLeavesATombstone() {
        var commands = instance.bean(Commands.class);
        var memberships = instance.bean(Memberships.class);
        var body = commands.create(SYSTEM, instance.bean(Bodies.class), body("det-fjerde"));
        var one = commands.create(SYSTEM, instance.bean(Organisations.class), organisation("en", "Virksomheten"));
        var seat = commands.create(SYSTEM, instance.bean(Seats.class), seat(body, one));
        var person = commands.create(SYSTEM, instance.bean(People.class), person("En gjest"));
        var membership = commands.create(
                SYSTEM,
                memberships,
                Membership.of(UUID.randomUUID(), seat, person.header().id(), false, SOURCE));
        var publish = instance.bean(PublishBody.class);
        publish.publish(SYSTEM, body.header().id(), body.header().version(), Publish.Occasion.ORDINARY);
        var before = Instant.now().minusSeconds(2).atOffset(ZoneOffset.UTC);
        var address = "/oparl/v1.1/membership/" + membership.header().id();
        assertThat(get(address).has("deleted")).isFalse();

        commands.change(
                SYSTEM,
                Memberships.REMOVE,
                memberships,
                membership.header().id(),
                membership.header().version(),
                present -> present.with(present.header().in(Membership.REMOVED)));
        var now = instance.bean(Bodies.class).get(body.header().id());
        publish.publish(SYSTEM, now.header().id(), now.header().version(), Publish.Occasion.ORDINARY);

        var tombstone = get(address);
        assertThat(tombstone.get("deleted").asBoolean()).isTrue();
        assertThat(new OparlSchemas().errors(tombstone)).isEmpty();
        assertThat(list("/oparl/v1.1/lists/membership")).doesNotContain(tombstone);
        assertThat(list("/oparl/v1.1/lists/membership?modified_since=" + before))
                .contains(tombstone);
    }

    @Test
    void eInnsynGetsTheSameMeetingInCodes() throws Exception {
        var out = new ByteArrayOutputStream();
        instance.exporter("einnsyn").export(first.header().slug(), Map.of(), out);
        var json = Json.parse(out.toString(StandardCharsets.UTF_8));
        assertThat(json.get("moetenummer").asString()).isEqualTo("1/2033");
        assertThat(json.get("moetesak")).singleElement().satisfies(one -> {
            assertThat(one.get("moetesakstype").asString()).isEqualTo("annet");
            assertThat(one.get("moetesaksaar").asInt()).isEqualTo(2033);
            assertThat(one.get("moetesakssekvensnummer").asInt()).isEqualTo(1);
        });
    }
}
