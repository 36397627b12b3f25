package no.retning.knowledge;

import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.resource;
import static no.retning.Fixtures.scenarios;
import static no.retning.knowledge.Importance.CRITICAL;
import static no.retning.knowledge.Importance.HARMFUL;
import static no.retning.knowledge.Importance.NEUTRAL;
import static no.retning.knowledge.Importance.USEFUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.record.LocalisedText;
import org.junit.jupiter.api.Test;

/** What follows from what each resource means in each scenario; the answers have been worked by hand. */
class ScenarioRulesTest {
    private final ScenarioSet set = scenarios("regler");

    private static ScenarioSet with(ScenarioSet set, Integer room) {
        return set.about(set.title(), set.text(), set.owner(), set.horizon(), room, SOURCE);
    }

    @Test
    void aResourceIsRobustWhenItIsCriticalOrUsefulInEveryScenario() {
        var both = resource(set, "begge", CRITICAL, USEFUL);
        var neutral = resource(set, "uten-betydning-i-en", CRITICAL, NEUTRAL);
        var harmful = resource(set, "skadelig-i-en", CRITICAL, HARMFUL);
        assertThat(set.and(both).and(neutral).and(harmful).robust()).containsExactly(both.id());
    }

    @Test
    void aResourceThatIsNotJudgedInEveryScenarioIsNotRobust() {
        assertThat(set.and(resource(set, "halvt-vurdert", CRITICAL)).robust()).isEmpty();
        assertThat(set.and(resource(set, "ikke-vurdert")).robust()).isEmpty();
    }

    @Test
    void withoutScenariosNothingIsRobust() {
        var judged = set.and(resource(set, "begge", CRITICAL, CRITICAL));
        var none = judged.scenarios().stream()
                .map(Scenario::id)
                .reduce(judged, ScenarioSet::withoutScenario, (first, second) -> second);
        assertThat(none.robust()).isEmpty();
        assertThat(Regrets.of(none)).isEmpty();
    }

    /**
     * With means for two: best in the fast future is one and two (3 + 3), in the slow one and three (3 + 3). One and two lack
     * 6 in the slow (3 − 3 against 6), one and three lack 3 in the fast (3 against 6), two and three lack 6 in the slow. One
     * alone lacks 3 in both, as much at worst as one and three, which are worth more in all.
     */
    @Test
    void leastIsRegrettedByTheChoiceWhoseWorstLackIsSmallest() {
        var one = resource(set, "en", CRITICAL, CRITICAL);
        var two = resource(set, "to", CRITICAL, HARMFUL);
        var three = resource(set, "tre", NEUTRAL, CRITICAL);

        var regrets = Regrets.of(with(set.and(one).and(two).and(three), 2)).orElseThrow();

        assertThat(regrets.room()).isEqualTo(2);
        assertThat(regrets.lines())
                .containsExactly(
                        new Regrets.Line(List.of(one.id(), two.id()), List.of(0, 6), 6),
                        new Regrets.Line(List.of(one.id(), three.id()), List.of(3, 0), 3),
                        new Regrets.Line(List.of(one.id(), three.id()), List.of(3, 0), 3));
        // Without one the best lacks 6 at worst, 3 more; with two, too; without three, one alone lacks no more than 3.
        assertThat(regrets.otherwise()).isEqualTo(Map.of(one.id(), 3, two.id(), 3, three.id(), 0));
    }

    @Test
    void whereThereAreMeansForAllOnlyWhatDoesHarmIsRegretted() {
        var good = resource(set, "god", USEFUL, CRITICAL);
        var mixed = resource(set, "blandet", USEFUL, HARMFUL);
        var regrets = Regrets.of(set.and(good).and(mixed)).orElseThrow();
        // Without the mixed one, 1 is lacked in the fast future; with it, 3 in the slow.
        assertThat(regrets.lines().getLast()).isEqualTo(new Regrets.Line(List.of(good.id()), List.of(1, 0), 1));
        assertThat(regrets.otherwise()).containsEntry(mixed.id(), 2);
    }

    @Test
    void nothingIsComputedOfWhatNobodyHasJudgedEverywhere() {
        var judged = resource(set, "vurdert", USEFUL, USEFUL);
        var regrets = Regrets.of(set.and(judged).and(resource(set, "halvt", CRITICAL)))
                .orElseThrow();
        assertThat(regrets.lines().getLast().resources()).containsExactly(judged.id());
        assertThat(Regrets.of(set.and(resource(set, "halvt", CRITICAL)))).isEmpty();
    }

    @Test
    void asManyAsACommitteeJudgesAreProvedAtOnce() {
        var many = set;
        for (int at = 0; at < Regrets.MOST; at++) {
            many = many.and(
                    resource(many, "nummer-" + at, Importance.values()[at % 4], Importance.values()[(at / 4) % 4]));
        }
        assertThat(Regrets.of(with(many, 12))).isPresent();
        assertThat(Regrets.of(many.and(resource(many, "en-til", USEFUL, USEFUL))))
                .isEmpty();
    }

    @Test
    void whatLiesInAScenarioGoesWithIt() {
        var resource = resource(set, "begge", CRITICAL, USEFUL);
        var gone = set.scenarios().getFirst().id();
        var sign = new Sign(
                UUID.randomUUID(), gone, nb("Noe skjer"), LocalisedText.NONE, null, Sighting.NOT_LOOKED, null, SOURCE);
        var left = set.and(resource).and(sign).withoutScenario(gone);
        assertThat(left.signs()).isEmpty();
        assertThat(left.resources().getFirst().judged())
                .extracting(Judged::scenario)
                .containsExactly(set.scenarios().getLast().id());
    }

    @Test
    void aScenarioStandsAtNoEndThatIsGone() {
        var axis = set.axes().getFirst();
        var shorter = new Axis(axis.id(), axis.title(), axis.ends().subList(0, 1), axis.source());
        assertThat(set.and(shorter).scenarios())
                .extracting(Scenario::ends)
                .containsExactly(List.of(axis.ends().getFirst().id()), List.of());
        assertThat(set.withoutAxis(axis.id()).scenarios())
                .allMatch(one -> one.ends().isEmpty());
    }
}
