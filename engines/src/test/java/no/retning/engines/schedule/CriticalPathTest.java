package no.retning.engines.schedule;

import static no.retning.engines.schedule.Constraint.Kind.FINISH_NO_EARLIER_THAN;
import static no.retning.engines.schedule.Constraint.Kind.FINISH_NO_LATER_THAN;
import static no.retning.engines.schedule.Constraint.Kind.MUST_START_ON;
import static no.retning.engines.schedule.Constraint.Kind.START_NO_EARLIER_THAN;
import static no.retning.engines.schedule.Constraint.Kind.START_NO_LATER_THAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CriticalPathTest {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 23, 8, 0);
    private static final WorkCalendar OFFICE = WorkCalendar.norwegian("office");
    private static final double DAY = 480;

    @Test
    void everyNetworkOfThePublicLibraryHasItsKnownLength() throws InvalidPlan {
        List<Psplib.Known> all = Psplib.all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(500);
        for (Psplib.Known known : all) {
            var path = CriticalPath.of(Network.of(Psplib.plan(known.file())));
            assertThat(path.length()).as("%s", known).isEqualTo(known.length());
            assertThat(path.chain()).as("%s", known).startsWith("1");
        }
    }

    @Test
    void floatsAreWhatCanSlip() throws InvalidPlan {
        var dates = dates(Plan.of(
                List.of(fixed("a", 3), fixed("b", 5), fixed("c", 2), fixed("d", 1)),
                List.of(Link.finishToStart("a", "d"), Link.finishToStart("b", "d"), Link.finishToStart("c", "a"))));

        assertThat(dates.get("a").totalFloat()).isZero();
        assertThat(dates.get("b").critical()).isTrue();
        assertThat(dates.get("d").earlyStart()).isEqualTo(5);
        assertThat(dates.get("d").lateFinish()).isEqualTo(6);
    }

    @Test
    void theFourKindsOfLinksHoldTheirEnds() throws InvalidPlan {
        var activities = List.of(fixed("a", 10), fixed("fs", 4), fixed("ss", 4), fixed("ff", 4), fixed("sf", 4));
        var dates = dates(Plan.of(
                activities,
                List.of(
                        Link.of("a", "fs", LinkType.FINISH_TO_START, 1),
                        Link.of("a", "ss", LinkType.START_TO_START, 2),
                        Link.of("a", "ff", LinkType.FINISH_TO_FINISH, 3),
                        Link.of("a", "sf", LinkType.START_TO_FINISH, 6))));

        assertThat(dates.get("fs").earlyStart()).isEqualTo(11);
        assertThat(dates.get("ss").earlyStart()).isEqualTo(2);
        assertThat(dates.get("ff").earlyFinish()).isEqualTo(13);
        assertThat(dates.get("sf").earlyFinish()).isEqualTo(6);
        assertThat(dates.get("sf").totalFloat()).isEqualTo(9);
        assertThat(dates.get("ss").freeFloat()).isEqualTo(9);
    }

    @Test
    void easterIsNotWorked() throws InvalidPlan {
        var path = CriticalPath.of(Network.of(Plan.dated(MONDAY, OFFICE, List.of(fixed("a", 8 * DAY)), List.of())));

        // three days before Maundy Thursday 2026-04-02 are left after the first week, none until Tuesday 7 April
        assertThat(path.date(path.finish())).isEqualTo(LocalDateTime.of(2026, 4, 1, 17, 0));
        var longer = CriticalPath.of(Network.of(Plan.dated(MONDAY, OFFICE, List.of(fixed("a", 9 * DAY)), List.of())));
        assertThat(longer.date(longer.finish())).isEqualTo(LocalDateTime.of(2026, 4, 7, 17, 0));
    }

    @Test
    void aLinkBetweenCalendarsIsReadByTheClock() throws InvalidPlan {
        Plan plan = Plan.dated(
                        MONDAY,
                        OFFICE,
                        List.of(fixed("a", 5 * DAY), fixed("b", 24 * 60).on("all"), fixed("c", DAY)),
                        List.of(Link.finishToStart("a", "b"), Link.finishToStart("b", "c")))
                .also(List.of(OFFICE, WorkCalendar.aroundTheClock("all")));
        var dates = dates(plan);

        // from Friday 17:00 to Saturday 17:00; then Monday
        assertThat(dates.get("b").earlyStart()).isEqualTo(moment(27, 17));
        assertThat(dates.get("b").earlyFinish()).isEqualTo(moment(28, 17));
        assertThat(dates.get("c").earlyStart()).isEqualTo(moment(30, 8));
        assertThat(dates.get("b").totalFloat()).isEqualTo((24 + 15) * 60);
        assertThat(dates.get("a").totalFloat()).isZero();
    }

    @Test
    void anElapsedLagRunsThroughTheWeekend() throws InvalidPlan {
        var lag = new Link("a", "b", LinkType.FINISH_TO_START, 48 * 60, true);
        var dates = dates(Plan.dated(MONDAY, OFFICE, List.of(fixed("a", 5 * DAY), fixed("b", DAY)), List.of(lag)));

        assertThat(dates.get("b").earlyStart()).isEqualTo(moment(30, 8));
    }

    @Test
    void datesHoldBackAndLimitsShowWhatCannotBeKept() throws InvalidPlan {
        var held = fixed("held", 2).held(new Constraint(START_NO_EARLIER_THAN, 10));
        var limited = fixed("limited", 2).held(new Constraint(FINISH_NO_LATER_THAN, 13));
        var must = fixed("must", 1).held(new Constraint(MUST_START_ON, 20));
        var path = CriticalPath.of(Network.of(Plan.of(
                List.of(held, limited, must),
                List.of(Link.finishToStart("held", "limited"), Link.finishToStart("limited", "must")))));

        assertThat(path.length()).isEqualTo(21);
        assertThat(path.conflicts())
                .containsExactly("Activity 'limited' cannot keep its date: it finishes 1.0 too late");
        assertThat(path.dates().getFirst().totalFloat()).isEqualTo(-1);
    }

    @Test
    void progressReplacesWhatWasPlanned() throws InvalidPlan {
        var done = fixed("done", 5).having(Progress.finished(0, 7));
        var going = fixed("going", 10).having(Progress.started(6, null));
        var judged = fixed("judged", 10).having(Progress.started(6, new Estimate.Fixed(9)));
        var dates = dates(Plan.of(
                        List.of(done, going, judged, fixed("next", 1), fixed("free", 1)),
                        List.of(Link.finishToStart("done", "going"), Link.finishToStart("going", "next")))
                .known(8.0));

        assertThat(dates.get("done").earlyFinish()).isEqualTo(7);
        assertThat(dates.get("going").earlyStart()).isEqualTo(6);
        assertThat(dates.get("going").earlyFinish()).isEqualTo(16);
        assertThat(dates.get("judged").earlyFinish()).isEqualTo(17);
        assertThat(dates.get("next").earlyStart()).isEqualTo(16);
        assertThat(dates.get("free").earlyStart()).isEqualTo(8);
    }

    @Test
    void aPlanIsComputedTheSameWayWhateverElseIsInIt() throws InvalidPlan {
        for (long seed = 0; seed < 200; seed++) {
            Plan plain = limited(Networks.plain(40, 90, 12, seed), new SplittableRandom(seed));
            var activities = new ArrayList<>(plain.activities());
            activities.add(Activity.milestone("x"));
            activities.add(Activity.milestone("y"));
            var links = new ArrayList<>(plain.links());
            links.add(Link.of("x", "y", LinkType.START_TO_START, 0));
            Network alone = Network.of(plain);
            Network withOthers = Network.of(Plan.of(activities, links));

            assertThat(alone.plain).isTrue();
            assertThat(withOthers.plain).isFalse();
            assertThat(CriticalPath.of(withOthers).dates().subList(0, 40))
                    .as("seed %d", seed)
                    .isEqualTo(CriticalPath.of(alone).dates());
        }
    }

    /** Some lags and leads, and some dates that hold activities back or limit them. */
    private static Plan limited(Plan plan, SplittableRandom random) {
        var activities = plan.activities().stream()
                .map(activity -> switch (random.nextInt(8)) {
                    case 0 -> activity.held(new Constraint(START_NO_EARLIER_THAN, random.nextInt(80)));
                    case 1 -> activity.held(new Constraint(FINISH_NO_EARLIER_THAN, random.nextInt(120)));
                    case 2 -> activity.held(new Constraint(FINISH_NO_LATER_THAN, random.nextInt(200)));
                    case 3 -> activity.held(new Constraint(START_NO_LATER_THAN, random.nextInt(200)));
                    default -> activity;
                })
                .toList();
        var links = plan.links().stream()
                .map(link -> Link.of(link.from(), link.to(), link.type(), random.nextInt(-2, 9)))
                .toList();
        return Plan.of(activities, links);
    }

    private static double moment(int dayOfMarch, int hour) {
        return Plan.moment(MONDAY, LocalDateTime.of(2026, 3, dayOfMarch, hour, 0));
    }

    private static Activity fixed(String id, double duration) {
        return Activity.of(id, new Estimate.Fixed(duration));
    }

    private static Map<String, CriticalPath.Dates> dates(Plan plan) throws InvalidPlan {
        return CriticalPath.of(Network.of(plan)).dates().stream()
                .collect(Collectors.toMap(CriticalPath.Dates::id, dates -> dates));
    }
}
