package no.retning.governance;

import static no.retning.Fixtures.nb;
import static no.retning.governance.Sitting.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import no.retning.TestInstance;
import no.retning.form.Clerk;
import no.retning.identity.Accounts;
import no.retning.instance.ServeOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A role that holds everywhere does not open what one is partial in. */
class PartialSecretaryTest {
    private static TestInstance instance;

    @BeforeAll
    static void start() {
        var options = new ServeOptions(0, TestInstance.temporaryHome(), true, true, ServeOptions.LOOPBACK);
        instance = TestInstance.start(TestInstance.freshDatabase(), options, Map.of());
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    @Test
    void aSecretaryWhoIsPartialReadsTheCaseNeitherAsItIsNorAsItWas() {
        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var account = instance.bean(Accounts.class)
                .find("example", "secretariat")
                .orElseThrow()
                .header()
                .id();
        var nuit = new Sitting(instance, DecisionRule.CONSENSUS);
        var seat = nuit.seatFor("Direktoratet", SeatRole.SECRETARIAT);
        var person = nuit.sits(seat, nuit.person("Sekretær", account), false, null, null);
        var one = nuit.about("Anskaffelse", CaseType.DISCUSSION);
        nuit.sentOut(Instant.parse("2032-02-03T10:00:00Z"), one);
        var paths = new String[] {
            "/arbeid/sak/" + one.header().id(),
            "/arbeid/historikk/case/" + one.header().id()
        };
        for (var path : paths) {
            assertThat(secretary.get(path).statusCode()).as(path).isEqualTo(200);
        }

        var declared = instance.bean(Impartialities.class);
        var raised = nuit.commands.create(
                SYSTEM,
                declared,
                Impartiality.of(
                        nuit.fresh(one), seat.header().id(), person.header().id(), "Eier aksjer"));
        instance.bean(ImpartialityRulings.class)
                .rule(SYSTEM, raised.header().id(), raised.header().version(), true, nb("Særlige forhold."));

        for (var path : paths) {
            assertThat(secretary.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
