package no.retning.portfolio;

import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.measure;
import static no.retning.Fixtures.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.identity.Account;
import no.retning.identity.Accounts;
import no.retning.instance.ServeOptions;
import no.retning.record.Personal;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.register.Person;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What follows when owners are silent, wrote something wrong, or hand over what they shall gain. */
class ChasingTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final long SOON_MILLIS = 20_000;

    private static GreenMail mail;
    private static TestInstance instance;
    private static Commands commands;
    private static Organisation directorate;
    private static Clerk office;
    private static Clerk owner;

    @BeforeAll
    static void start() {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        var options = new ServeOptions(0, TestInstance.temporaryHome(), true, true, ServeOptions.LOOPBACK);
        instance = TestInstance.start(
                TestInstance.freshDatabase(),
                options,
                Map.of(
                        "retning.smtp.url",
                        "smtp://127.0.0.1:" + mail.getSmtp().getPort(),
                        "retning.smtp.from",
                        "portefolje@example.org"));
        commands = instance.bean(Commands.class);
        directorate = commands.create(SYSTEM, instance.bean(Organisations.class), organisation("eier", "Direktoratet"));
        office = Clerk.signedIn(instance.baseUrl(), "portfolio-office");
        owner = Clerk.signedIn(instance.baseUrl(), "measure-owner");
    }

    @AfterAll
    static void close() {
        instance.close();
        mail.stop();
    }

    /** A public measure on which whoever has this address is to report. */
    private static Measure reportedBy(String slug, String address) {
        var account = commands.create(
                SYSTEM,
                instance.bean(Accounts.class),
                Account.of(
                        UUID.randomUUID(),
                        "https://issuer.example",
                        new Personal(slug),
                        new Personal("Innehaver"),
                        new Personal(address)));
        var person = commands.create(
                SYSTEM,
                instance.bean(People.class),
                Person.of(
                        UUID.randomUUID(),
                        new Personal("Innehaver " + slug),
                        account.header().id(),
                        SOURCE));
        var made = published(slug);
        var path = "/arbeid/tiltak/" + made.header().id() + "/rediger";
        var form = office.form(path, path);
        form.put("reporter", person.header().id().toString());
        assertThat(office.post(path, form).statusCode()).isEqualTo(303);
        return made;
    }

    private static Measure published(String slug) {
        var made = commands.create(
                SYSTEM,
                instance.bean(Measures.class),
                measure(slug, directorate.header().id()));
        instance.bean(PublishMeasure.class)
                .publish(SYSTEM, made.header().id(), made.header().version(), Publish.Occasion.ORDINARY);
        return made;
    }

    private static Round opened(String title) {
        var form = office.form("/arbeid/runde/ny", "/arbeid/runde");
        form.put("title.nb", title);
        form.put("day", "2026-01-15");
        form.put("time", "12:00");
        assertThat(office.post("/arbeid/runde", form).statusCode()).isEqualTo(303);
        var id = UUID.fromString(form.get("id"));
        press(id, "/apne");
        return instance.bean(Rounds.class).get(id);
    }

    private static HttpResponse<String> press(UUID round, String step) {
        var path = "/arbeid/runde/" + round;
        return office.post(path + step, office.form(path, path + step));
    }

    private static String reportOn(Round round, Measure measure) {
        return "/arbeid/rapport/"
                + instance.bean(Reports.class).of(round.header().id()).stream()
                        .filter(report ->
                                report.measure().equals(measure.header().id()))
                        .findFirst()
                        .orElseThrow()
                        .header()
                        .id();
    }

    private static void send(Clerk who, String path, Map<String, String> typed) {
        var form = new HashMap<>(who.form(path, path));
        form.putAll(typed);
        var answer = who.post(path, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @Test
    void whoIsSilentIsWrittenToWithTheWayToTheirFormAndWhatIsWrongAfterTheLockIsPutRightForAllToSee() throws Exception {
        var silent = reportedBy("taust", "taus@example.org");
        var spoken = reportedBy("talende", "talende@example.org");
        var round = opened("Runden som purres");
        var id = round.header().id();
        send(
                owner,
                reportOn(round, spoken),
                Map.of("rating", "green", "reason.nb", "P85 er 115 millioner.", "deliver", "true"));

        assertThat(press(id, "/purr").headers().firstValue("Location"))
                .hasValue("/arbeid/runde/" + id + "?kvittering=reminded");

        assertThat(mail.waitForIncomingEmail(SOON_MILLIS, 1)).isTrue();
        var letters = mail.getReceivedMessages();
        assertThat(letters).hasSize(1);
        assertThat(letters[0].getAllRecipients()).extracting(Object::toString).containsExactly("taus@example.org");
        assertThat(letters[0].getSubject()).contains("Tiltak taust");
        assertThat(letters[0].getContent().toString())
                .contains("Runden som purres")
                .contains(reportOn(round, silent));
        assertThat(office.get("/arbeid/runde/" + id).body())
                .as("what reporting has cost, in a sentence")
                .containsPattern("\\d+ felt var fylt ut på forhånd, og eierne måtte røre \\d+\\.")
                .contains("Har rapportert: 1");

        press(id, "/las");
        send(
                owner,
                reportOn(round, spoken) + "/rettelse",
                Map.of("text.nb", "P85 er 120 millioner.", "reason.nb", "Skrivefeil i arket."));
        assertThat(office.get(reportOn(round, spoken)).body())
                .contains("P85 er 115 millioner.", "P85 er 120 millioner.", "Skrivefeil i arket.");
        send(office, "/arbeid/runde/" + id + "/analyse", Map.of("analysis.nb", "Ett tiltak er stille."));
        send(office, "/arbeid/runde/" + id + "/publiser", Map.of());
        assertThat(new Clerk(instance.baseUrl())
                        .get("/rapport/" + round.header().slug())
                        .body())
                .contains("P85 er 115 millioner.", "P85 er 120 millioner.", "Grunn: Skrivefeil i arket.");
    }

    @Test
    void aBenefitLivesOnWhenItsMeasureIsClosedAndPassesToWhoShallRealiseIt() {
        var measure = published("avsluttet");
        var path = "/arbeid/tiltak/" + measure.header().id();
        var benefit = office.form(path + "/gevinst/ny", path + "/gevinst");
        benefit.put("title.nb", "Kortere ventetid");
        benefit.put("baseline.nb", "20 dager i 2025");
        assertThat(office.post(path + "/gevinst", benefit).statusCode()).isEqualTo(303);
        var measures = instance.bean(Measures.class);
        var move = instance.bean(MoveMeasure.class);
        for (var state : new String[] {Measures.CLOSING, Measures.CLOSED}) {
            var now = measures.get(measure.header().id());
            move.to(SYSTEM, now.header().id(), now.header().version(), state);
        }
        var municipality =
                commands.create(SYSTEM, instance.bean(Organisations.class), organisation("mottaker", "Kommunen"));

        send(
                office,
                "/arbeid/gevinst/" + benefit.get("id"),
                Map.of(
                        "owner", municipality.header().id().toString(),
                        "measured[0].day", "2027-03-01",
                        "measured[0].value.nb", "12 dager"));
        var closed = measures.get(measure.header().id());
        instance.bean(PublishMeasure.class)
                .publish(SYSTEM, closed.header().id(), closed.header().version(), Publish.Occasion.ORDINARY);

        assertThat(closed.header().state()).isEqualTo(Measures.CLOSED);
        var kept = instance.bean(Benefits.class).of(measure.header().id()).getFirst();
        assertThat(kept.header().state()).isEqualTo(Benefits.ACTIVE);
        assertThat(kept.owner()).isEqualTo(municipality.header().id());
        assertThat(new Clerk(instance.baseUrl()).get("/tiltak/avsluttet").body())
                .contains("Kortere ventetid", "Kommunen", "12 dager");
    }
}
