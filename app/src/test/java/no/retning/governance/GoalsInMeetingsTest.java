package no.retning.governance;

import static no.retning.governance.Sitting.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.retning.TestInstance;
import no.retning.command.Headers;
import no.retning.form.Clerk;
import no.retning.page.Dates;
import no.retning.record.LocalisedText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Twelve months without a goal are counted in days of Oslo, whatever the hour of the meeting. */
class GoalsInMeetingsTest {
    private static final LocalTime FIRST_MINUTE = LocalTime.of(0, 0);
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private static TestInstance instance;
    private static Sitting nuit;
    private static LocalDate aYearAgo;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        nuit = new Sitting(instance, DecisionRule.CONSENSUS);
        aYearAgo = instance.bean(Decisions.class).today().minusYears(1);
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    @Test
    void aGoalIsForgottenFromTheDayTwelveMonthsAfterItWasLastTreated() {
        treated("mal-1-aktiv-medvirkning", aYearAgo.minusDays(1), LAST_MINUTE);
        treated("mal-2-enklere-arbeidshverdag", aYearAgo, FIRST_MINUTE);
        treated("mal-3-helsedata", aYearAgo, LAST_MINUTE);
        treated("mal-4-tilgjengelig-informasjon", aYearAgo.plusDays(1), FIRST_MINUTE);

        assertThat(Clerk.signedIn(instance.baseUrl(), "secretariat")
                        .get("/arbeid/vedtak/mal")
                        .body())
                .contains("/mal/mal-1-aktiv-medvirkning\"", "/mal/mal-2-enklere-arbeidshverdag\"")
                .contains("/mal/mal-3-helsedata\"", "/mal/mal-5-samarbeid-og-virkemidler\"")
                .doesNotContain("/mal/mal-4-tilgjengelig-informasjon\"");
    }

    @Test
    void whoSendsOutACaseOrWritesItsMinutesIsToldOfNumbersThatAreNotThePublishedOnes() {
        var about = nuit.about("Besøk på Helsenorge", CaseType.DISCUSSION);
        var right = nuit.about("Besøk før det", CaseType.DISCUSSION);
        var meeting = nuit.sentOut(Instant.parse("2031-03-04T09:00:00Z"), about, right);
        nuit.decide(about, "Det var [99 millioner](/indikator/besok-pa-helsenorge#periode-2020).", Outcome.NOTED);
        nuit.decide(right, "Det var [72 millioner](/indikator/besok-pa-helsenorge#periode-2020).", Outcome.NOTED);
        var minutes = nuit.drafted(meeting, LocalDate.of(2099, 1, 1));

        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        for (var page : List.of(
                "/arbeid/sak/" + about.header().id(),
                "/arbeid/mote/" + meeting.header().id(),
                "/arbeid/referat/" + minutes.header().id())) {
            assertThat(secretary.get(page).body())
                    .as(page)
                    .contains("«99 millioner»; indikatoren Besøk på Helsenorge har publisert 72 for 2020")
                    .doesNotContain("«72 millioner»");
        }
        assertThat(secretary.get("/arbeid/sak/" + right.header().id()).body())
                .doesNotContain("Tall her som ikke stemmer");
    }

    private static void treated(String slug, LocalDate day, LocalTime at) {
        var goal = instance.bean(Headers.class).find("goal", slug).orElseThrow().ref();
        var about = nuit.about(slug, CaseType.DISCUSSION);
        nuit.sentOut(day.atTime(at).atZone(Dates.ZONE).toInstant(), about);
        instance.bean(MeetingTies.class).treats(SYSTEM, nuit.fresh(about), goal, LocalisedText.NONE);
        nuit.decide(about, "Drøftet.", Outcome.DISCUSSED);

        assertThat(instance.bean(GoalsInMeetings.class).lastTreated(goal.id())).contains(day);
    }
}
