package no.retning.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.RoughDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many had been involved up to a day, from rounds that name them and totals that only count them. */
class InvolvedTest {
    private static final Amount ABOUT_150 = new Amount(150, Precision.ABOUT);
    private static final Amount OVER_30 = new Amount(30, Precision.OVER);

    private static InvolvementRound round(
            String type,
            String from,
            List<String> others,
            @Nullable Amount counted,
            @Nullable Amount persons,
            @Nullable Integer firstTime,
            @Nullable Amount times) {
        var json = Json.MAPPER.createObjectNode();
        json.put("kind", "involvement").put("id", UUID.randomUUID().toString()).put("slug", "runde");
        var edition = new Edition(
                "0".repeat(64),
                new Ref("involvement", UUID.randomUUID()),
                1,
                "runde",
                "",
                Instant.EPOCH,
                false,
                LocalisedText.NONE,
                LocalisedText.NONE,
                new byte[0]);
        return new InvolvementRound(
                edition,
                new Item(json),
                type,
                new RoughDate(from),
                null,
                List.of(),
                others,
                counted,
                persons,
                firstTime,
                times);
    }

    private static InvolvementRound workshop(String from, int persons, @Nullable Integer firstTime, String... names) {
        return round("workshop", from, List.of(names), null, Amount.exactly(persons), firstTime, null);
    }

    private static InvolvementRound total(String from, @Nullable Amount organisations, @Nullable Amount persons) {
        return round("total", from, List.of(), organisations, persons, null, null);
    }

    private static Involved by(String day, InvolvementRound... rounds) {
        return Involved.by(LocalDate.parse(day), List.of(rounds));
    }

    @Test
    void anOrganisationIsCountedOnceHoweverOftenItTookPart() {
        var rounds = new InvolvementRound[] {
            workshop("2021-05-01", 4, null, "Kommunen", "Sykehuset"),
            workshop("2021-06-01", 4, null, "kommunen ", "Foreningen")
        };
        assertThat(by("2021-05-31", rounds).organisations().amount()).isEqualTo(Amount.exactly(2));
        assertThat(by("2021-06-01", rounds).organisations().amount()).isEqualTo(Amount.exactly(3));
    }

    @Test
    void aRoundCountsFromTheLastDayItMayHaveTakenPlace() {
        var quarter = workshop("2021-Q3", 4, null, "Kommunen");
        assertThat(by("2021-09-29", quarter).organisations().amount()).isEqualTo(Amount.NONE);
        assertThat(by("2021-09-30", quarter).organisations().amount()).isEqualTo(Amount.exactly(1));
    }

    @Test
    void aStatedTotalHoldsWhereFewerAreNamedAndYieldsWhereMoreAre() {
        var total = total("2021-09-07", OVER_30, null);
        assertThat(by("2021-09-07", workshop("2021-05-01", 4, null, "Kommunen"), total)
                        .organisations())
                .isEqualTo(new Figure(OVER_30, total, 0));
        var many = new String[31];
        Arrays.setAll(many, number -> "Nummer " + number);
        assertThat(by("2021-09-07", workshop("2021-05-01", 40, null, many), total)
                        .organisations()
                        .amount())
                .isEqualTo(Amount.exactly(31));
    }

    @Test
    void whoTookPartBeforeIsNotCountedAgainAndWhoCameAfterATotalIsAdded() {
        var before = workshop("2021-05-01", 20, null);
        var total = total("2021-09-07", null, ABOUT_150);
        var after = workshop("2021-10-01", 12, 9);
        assertThat(by("2021-06-01", before, total, after).persons().amount()).isEqualTo(Amount.exactly(20));
        assertThat(by("2021-09-07", before, total, after).persons().amount()).isEqualTo(ABOUT_150);
        assertThat(by("2021-10-01", before, total, after).persons())
                .isEqualTo(new Figure(new Amount(159, Precision.ABOUT), total, 9));
    }

    @Test
    void interviewsAreCountedByThemselves() {
        var one = round("interview", "2021-04-01", List.of(), null, null, null, null);
        var many = round("interview", "2021-08-01", List.of(), null, null, null, new Amount(20, Precision.ABOUT));
        assertThat(by("2021-09-07", one, many, workshop("2021-05-01", 4, null))
                        .interviews()
                        .amount())
                .isEqualTo(new Amount(21, Precision.ABOUT));
    }
}
