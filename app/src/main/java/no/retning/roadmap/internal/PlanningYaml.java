package no.retning.roadmap.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.portfolio.PortfolioTerms;
import no.retning.record.Validity;
import no.retning.roadmap.Activity;
import no.retning.roadmap.Estimate;
import no.retning.roadmap.Wave;
import no.retning.roadmap.WaveState;
import no.retning.strategy.Goal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What an activity is planned with: goals besides its own, its period, waves and estimate, as a package's file has them. */
final class PlanningYaml {
    private PlanningYaml() {}

    static List<UUID> also(Spot spot, Catalogue catalogue) {
        var also = new ArrayList<UUID>();
        for (var one : spot.list("alsoUnder")) {
            var goal = catalogue.neededRef(one, "goal", Set.of(Goal.KIND));
            one.finish();
            if (goal != null) {
                also.add(goal.id());
            }
        }
        return also;
    }

    /** Only an activity of a measure begins after a gate. */
    static @Nullable String afterGate(Spot spot, PortfolioTerms terms) {
        if (!spot.has("afterGate")) {
            return null;
        }
        if (!spot.has("measure")) {
            spot.fault("afterGate", "is a gate of a measure; write which measure");
        }
        var codes = terms.gates().stream().map(PortfolioTerms.Gate::code).toList();
        return Choices.word(spot, "afterGate", codes, codes.getFirst());
    }

    /** Both ends must be there; in place of what is at fault, something that is never saved. */
    static Validity period(Spot spot) {
        var period = spot.years("period");
        if (period.from() == null || period.until() == null) {
            spot.fault("period", "must say from and until, as in { from: 2026, until: 2027 }");
            return new Validity(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1));
        }
        return period;
    }

    static List<Wave> waves(Spot spot) {
        var waves = new ArrayList<Wave>();
        for (var one : spot.list("waves")) {
            var from = one.day("from");
            if (from == null) {
                one.fault("from", "is missing; write the day the wave begins");
            }
            waves.add(new Wave(
                    one.neededTexts("title"),
                    Objects.requireNonNullElse(from, LocalDate.EPOCH),
                    one.day("until"),
                    Choices.of(one, "state", WaveState.values(), WaveState::code, WaveState.PLANNED)));
            one.finish();
        }
        return waves;
    }

    static @Nullable Estimate estimate(Spot spot) {
        var group = spot.group("estimate");
        if (group == null) {
            return null;
        }
        int optimistic = group.number("optimistic", 0);
        int likely = group.number("likely", 0);
        int pessimistic = group.number("pessimistic", 0);
        var shape =
                Choices.of(group, "shape", Estimate.Shape.values(), Estimate.Shape::code, Estimate.Shape.TRIANGULAR);
        var reason = group.texts("reason");
        group.finish();
        if (optimistic < 0 || likely < optimistic || pessimistic < likely) {
            group.fault("likely", "must not be less than optimistic nor more than pessimistic");
            return null;
        }
        return new Estimate(optimistic, likely, pessimistic, shape, reason);
    }

    static void write(ObjectNode to, Activity activity) {
        for (var wave : activity.waves()) {
            var one = to.withArray("waves").addObject();
            PackageYaml.texts(one, "title", wave.title());
            one.put("from", wave.from().toString());
            PackageYaml.word(
                    one, "until", wave.until() == null ? null : wave.until().toString());
            one.put("state", wave.state().code());
        }
        var estimate = activity.estimate();
        if (estimate != null) {
            var one = to.putObject("estimate");
            one.put("optimistic", estimate.optimistic());
            one.put("likely", estimate.likely());
            one.put("pessimistic", estimate.pessimistic());
            one.put("shape", estimate.shape().code());
            PackageYaml.texts(one, "reason", estimate.reason());
        }
    }
}
