package no.retning.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.retning.Outside;
import no.retning.TestInstance;
import no.retning.register.Organisations;
import no.retning.register.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects of OParl from elsewhere. */
class OparlImportTest {
    private static TestInstance instance;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static String read(Path path, boolean dryRun) throws IOException {
        return instance.bringIn("oparl", path, Map.of(), dryRun);
    }

    /** A council with this many meetings of ten items, under addresses of its own. */
    private static String council(String name, int meetings) {
        var base = "https://" + name + ".example/";
        var dump = new StringBuilder("{\"data\":[");
        dump.append(object(base + "org", "Organization", "\"name\":\"Rådet " + name + "\""));
        dump.append(',')
                .append(object(
                        base + "person",
                        "Person",
                        "\"name\":\"Ei eksempelperson\",\"membership\":["
                                + object(
                                        base + "member",
                                        "Membership",
                                        "\"person\":\"%sperson\",\"organization\":\"%sparty\",\"role\":\"leder\""
                                                .formatted(base, base))
                                + "]"))
                .append(',')
                .append(object(base + "party", "Organization", "\"name\":\"Foreningen " + name + "\""));
        for (int i = 0; i < meetings; i++) {
            var items = new StringBuilder();
            for (int j = 0; j < 10; j++) {
                items.append(j == 0 ? "" : ",")
                        .append(object(
                                base + "item/" + i + "/" + j,
                                "AgendaItem",
                                "\"order\":%d,\"name\":\"Sak %d om %d\",\"consultation\":\"%sconsultation/%d\""
                                        .formatted(j, j, i, base, j)));
            }
            dump.append(',')
                    .append(object(
                            base + "meeting/" + i,
                            "Meeting",
                            "\"name\":\"Møte %d\",\"start\":\"2021-09-07T14:30:00+02:00\",\"organization\":[\"%sorg\"],\"agendaItem\":[%s]"
                                    .formatted(i, base, items)));
        }
        for (int j = 0; j < 9; j++) {
            dump.append(',')
                    .append(object(
                            base + "paper/" + j,
                            "Paper",
                            "\"name\":\"Sak %d\",\"consultation\":[%s]"
                                    .formatted(
                                            j, object(base + "consultation/" + j, "Consultation", "\"role\":\"x\""))));
        }
        return dump.append("]}").toString();
    }

    private static String object(String id, String type, String rest) {
        return "{\"id\":\"%s\",\"type\":\"https://schema.oparl.org/1.1/%s\",%s}".formatted(id, type, rest);
    }

    @Test
    void aDumpBecomesDraftsAndTheSameDumpNothingMore() throws Exception {
        var dump = Files.writeString(folder.resolve("dump.json"), council("smal", 2));

        assertThat(read(dump, true)).contains("Saker: 20 nye");
        assertThat(instance.bean(Bodies.class).all())
                .noneMatch(body -> body.title().toString().contains("smal"));

        assertThat(read(dump, false))
                .contains(
                        "Organisasjoner: 1 nye",
                        "Organer: 1 nye",
                        "Personer: 1 nye",
                        "Stillinger: 1 nye",
                        "Temaer: 9 nye")
                .contains("Møter: 2 nye", "Saker: 20 nye")
                .contains("Løs lenke", "consultation/9");
        var body = instance.bean(Bodies.class).all().stream()
                .filter(one -> one.title().toString().contains("Rådet smal"))
                .findFirst()
                .orElseThrow();
        var meetings = instance.bean(Meetings.class).of(body.header().id());
        assertThat(meetings).hasSize(2).allMatch(one -> one.header().state().equals(Meetings.PLANNED));
        assertThat(instance.bean(Cases.class).on(meetings.getFirst().header().id()))
                .hasSize(10)
                .allMatch(one -> one.header().state().equals(Cases.PROPOSED))
                .filteredOn(one -> one.topic() != null)
                .hasSize(9);
        assertThat(instance.bean(People.class).called("Ei eksempelperson")).isNotEmpty();
        assertThat(instance.bean(Organisations.class).called("Foreningen smal")).hasSize(1);

        assertThat(read(dump, false)).contains("Møter: 0 nye, 2 fra før", "Saker: 0 nye, 20 fra før");
    }

    @Test
    void theStandardsOwnExamplesAreReadWithoutAFault() throws Exception {
        assertThat(read(Outside.data("oparl/examples"), true)).contains("Prøvekjøring");
    }

    @Test
    @Tag("long")
    void tensOfThousandsOfObjectsAreReadWholeAndOnce() throws Exception {
        var dump = Files.writeString(folder.resolve("dump.json"), council("stor", 1800));

        assertThat(read(dump, false).replaceAll("\\h", " ")).contains("Møter: 1 800 nye", "Saker: 18 000 nye");
        assertThat(read(dump, false).replaceAll("\\h", " ")).contains("Møter: 0 nye, 1 800 fra før");
    }
}
