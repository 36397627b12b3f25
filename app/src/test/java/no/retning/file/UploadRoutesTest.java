package no.retning.file;

import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.body;
import static no.retning.Fixtures.measure;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.proposal;
import static no.retning.Fixtures.round;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.governance.Bodies;
import no.retning.governance.CaseType;
import no.retning.governance.Cases;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.Hearings;
import no.retning.monitor.Indicators;
import no.retning.page.WordBook;
import no.retning.portfolio.Measures;
import no.retning.portfolio.OpenRound;
import no.retning.portfolio.Round;
import no.retning.portfolio.Rounds;
import no.retning.register.Organisations;
import no.retning.strategy.GuidingDocuments;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every way by which files come in refuses the same. */
class UploadRoutesTest {
    private static final Pattern PAGE = Pattern.compile("href=\"(/arbeid[^\"#?]*)");
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]*)\"[^>]*multipart/form-data.*?</form>", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("<input[^>]*type=\"file\" id=\"([^\"]*)\" name=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST_PAGES = 300;
    /** In a long run every file is tried everywhere, else each in every third place, by turns. */
    private static final boolean LONG = Boolean.getBoolean("long");

    private static final String HEARING = "illustrerende-eksempelhoring";

    private static TestInstance instance;
    private static Clerk secretary;
    private static Clerk owner;

    /** A form that takes a file, the page it is on and the fields for the file. */
    private record Way(Clerk clerk, String page, String action, String field, String sent) {}

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        var system = Actor.system("prøve");
        var commands = instance.bean(Commands.class);
        var body = commands.create(system, instance.bean(Bodies.class), body("utvalget"));
        commands.create(system, instance.bean(Cases.class), proposal(body, "Nåsituasjonen", CaseType.DISCUSSION));
        var organisation = commands.create(system, instance.bean(Organisations.class), organisation("eier", "Eieren"));
        commands.create(
                system,
                instance.bean(Measures.class),
                measure("tiltaket", organisation.header().id()));
        var round = commands.create(system, instance.bean(Rounds.class), lasting(round("runden")));
        instance.bean(OpenRound.class)
                .open(system, round.header().id(), round.header().version());
        secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        owner = Clerk.signedIn(instance.baseUrl(), "measure-owner");
    }

    private static Round lasting(Round round) {
        return new Round(
                round.header(),
                round.title(),
                null,
                Instant.parse("2099-01-15T11:00:00Z"),
                round.scale(),
                round.analysis(),
                round.issues(),
                List.of());
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    /** Every form with a file that the desk leads to or that an answer is written in, by its route. */
    private static Map<String, Way> ways() {
        var ways = new TreeMap<String, Way>();
        var document = instance.bean(GuidingDocuments.class).all().getFirst().header();
        var indicator = instance.bean(Indicators.class).all().getFirst().header();
        var hearing = instance.bean(Hearings.class).find(HEARING).orElseThrow().header();
        var withFile = instance.bean(Hearings.class).all().stream()
                .flatMap(one ->
                        instance.bean(HearingAnswers.class).to(one.header().id()).stream())
                .filter(one -> !one.content().files().isEmpty())
                .findFirst()
                .orElseThrow()
                .header();
        find(
                secretary,
                List.of(
                        "/arbeid/foring/" + document.id(),
                        "/arbeid/indikator/" + indicator.id(),
                        "/arbeid/horing/" + hearing.id() + "/regneark",
                        "/arbeid/horingssvar/" + withFile.id() + "/siling",
                        "/arbeid",
                        "/arbeid/sak",
                        "/arbeid/mote"),
                ways);
        find(owner, List.of("/arbeid", "/arbeid/rapport"), ways);
        var anybody = new Clerk(instance.baseUrl());
        find(anybody, List.of(answerBegunBy(anybody)), ways);
        return ways;
    }

    /** Where an answer to the hearing of the example is written, without an account. */
    private static String answerBegunBy(Clerk anybody) {
        var begin = "/horing/" + HEARING + "/besvar";
        var begun = anybody.post(begin, anybody.form(begin, begin));
        return URI.create(begun.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static void find(Clerk clerk, List<String> from, Map<String, Way> ways) {
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
            var page = waiting.remove();
            if (!seen.add(page)) {
                continue;
            }
            var html = clerk.get(page).body();
            PAGE.matcher(html).results().map(found -> found.group(1)).forEach(waiting::add);
            FORM.matcher(html).results().forEach(form -> {
                var file = FILE.matcher(form.group());
                assertThat(file.find()).as(form.group()).isTrue();
                ways.put(
                        ID.matcher(form.group(1)).replaceAll("{id}"),
                        new Way(clerk, page, form.group(1), file.group(1), file.group(2)));
            });
        }
    }

    @Test
    void everyWayRefusesTheSameWithTheSameWords() throws Exception {
        var ways = ways();
        var hazards = new TreeMap<>(Hazards.bombs(1));
        hazards.putAll(Hazards.active());

        assertThat(ways).containsKey("/arbeid/sak/{id}/papir").hasSize(fieldsInTheCode());
        var before = instance.bean(FileStore.class).all();
        int begin = 0;
        for (var hazard : hazards.entrySet()) {
            var bytes = hazard.getValue().bytes();
            var refused = (Received.Refused) instance.bean(Uploads.class)
                    .receive(SECRETARY, new ByteArrayInputStream(bytes), hazard.getKey(), null);
            assertThat(refused.refusal().reason()).isEqualTo(hazard.getValue().reason());
            var words = new WordBook()
                    .in("nb")
                    .of(refused.refusal().reason().key(), refused.refusal().detail());
            int turn = begin++;
            for (var way : ways.entrySet()) {
                if (LONG || turn++ % 3 == 0) {
                    assertThat(answer(way.getValue(), hazard.getKey(), bytes))
                            .as(hazard.getKey() + " to " + way.getKey())
                            .isEqualTo(words);
                }
            }
        }
        assertThat(instance.bean(FileStore.class).all()).isEqualTo(before);
    }

    /** How many forms in the code take a file: each must be found. */
    private static int fieldsInTheCode() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return (int) files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains("new FileField("))
                    .count();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What is said beside the field. */
    private static String answer(Way way, String name, byte[] bytes) {
        var form = way.clerk().form(way.page(), way.action());
        form.remove(way.sent());
        var answer = way.clerk().post(way.action(), form, way.sent(), name, "application/octet-stream", bytes);
        assertThat(answer.statusCode()).isEqualTo(422);
        var said = Pattern.compile("id=\"" + Pattern.quote(way.field()) + "-error\">(.*?)</p>", Pattern.DOTALL)
                .matcher(answer.body());
        assertThat(said.find()).as(answer.body()).isTrue();
        return said.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
