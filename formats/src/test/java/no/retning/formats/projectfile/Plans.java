package no.retning.formats.projectfile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Plans to test with: one that has everything, and any number of random ones. */
final class Plans {
    static final String FULL = """
            {
              "format": "retning-project", "version": 1,
              "name": "Felles legemiddelliste",
              "unit": "day",
              "hoursPerDay": 7.5,
              "start": "2026-01-05T08:00",
              "dataDate": "2026-03-01T08:00",
              "calendar": "office",
              "calendars": [{"id": "office", "name": "Office", "holidays": "NO",
                "week": {"monday": ["08:00-12:00", "12:30-16:00"], "tuesday": ["08:00-24:00"]},
                "exceptions": [{"from": "2026-12-24", "until": "2026-12-31", "shifts": []}]}],
              "resources": [{"id": "dev", "name": "Developers", "capacity": 4, "consumable": false, "costPerUnit": 900}],
              "groups": [{"id": "g0", "name": "All"}, {"id": "g1", "name": "Build", "parent": "g0"}],
              "activities": [{"id": "a", "name": "Interface", "group": "g1", "calendar": "office",
                "duration": {"triangular": {"min": 10, "mode": 15, "max": 40}},
                "elapsed": false, "milestone": false,
                "constraints": [{"kind": "startNoEarlierThan", "at": "2026-02-01T08:00"}, {"kind": "asLateAsPossible"}],
                "progress": {"actualStart": "2026-02-02T08:00", "actualFinish": null, "remaining": 12},
                "demands": [{"resource": "dev", "amount": 2}],
                "cost": 100000, "costPerUnit": 5000},
                {"id": "b", "duration": {"lognormal": {"mean": 10, "standardDeviation": 2.5}}, "elapsed": true},
                {"id": "c", "duration": {"discrete": [{"value": 1, "probability": 0.25}, {"value": 7, "probability": 0.75}]}},
                {"id": "d", "duration": {"pert": {"min": 1, "mode": 2, "max": 3}}}],
              "links": [{"from": "a", "to": "b", "type": "FS", "lag": -2.5, "elapsed": true}, {"from": "a", "to": "c", "type": "SS"}],
              "correlations": [{"id": "suppliers", "coefficient": 0.6, "activities": ["a", "b"]}],
              "risks": [{"id": "r1", "name": "Law is late", "probability": 0.3,
                "impacts": [{"activity": "b", "add": {"uniform": {"min": 20, "max": 60}}, "cost": 50000},
                            {"activity": "c", "multiply": 1.5}]}],
              "branches": [{"id": "appeal", "name": "Appeal", "arms": [
                {"probability": 0.2, "activities": ["d"]}, {"probability": 0.8, "activities": []}]}],
              "remarks": ["none"]
            }
            """;

    private final SplittableRandom random;

    Plans(long seed) {
        random = new SplittableRandom(seed);
    }

    ProjectFile any() {
        int size = random.nextInt(1, 12);
        List<String> ids = IntStream.range(0, size).mapToObj(i -> "æ\"" + i).toList();
        List<WorkCalendar> calendars = List.of(new WorkCalendar(
                "k",
                "K\n",
                random.nextBoolean() ? "NO" : null,
                Map.of(DayOfWeek.of(random.nextInt(1, 8)), List.of(new Shift(random.nextInt(0, 600), 1440))),
                List.of(new WorkCalendar.Exception(LocalDate.of(2026, 5, 17), LocalDate.of(2026, 5, 18), List.of()))));
        List<Activity> activities = ids.stream().map(this::activity).toList();
        var links = new ArrayList<Link>();
        for (int i = 0; i + 1 < size; i++) {
            links.add(new Link(
                    ids.get(i),
                    ids.get(random.nextInt(i + 1, size)),
                    Link.Type.values()[random.nextInt(4)],
                    random.nextDouble(-5, 5),
                    random.nextBoolean()));
        }
        return new ProjectFile(
                "p" + size,
                ProjectFile.Unit.values()[random.nextInt(4)],
                random.nextDouble(1, 24),
                random.nextBoolean() ? dateTime() : null,
                random.nextBoolean() ? moment() : null,
                random.nextBoolean() ? "k" : null,
                calendars,
                List.of(new Resource("r", "R", random.nextDouble(9), random.nextBoolean(), random.nextInt(2))),
                List.of(new Group("g", "G", null)),
                activities,
                links,
                List.of(new CorrelationGroup("c", random.nextDouble(), ids)),
                List.of(new RiskEvent(
                        "e",
                        "E",
                        random.nextDouble(),
                        List.of(new RiskEvent.Impact(
                                ids.getFirst(),
                                RiskEvent.Change.values()[random.nextInt(2)],
                                estimate(),
                                random.nextBoolean() ? estimate() : null)))),
                List.of(new Branch("b", "B", List.of(new Branch.Arm(1, ids)))),
                List.of("remark " + size));
    }

    private Activity activity(String id) {
        return new Activity(
                id,
                "name of " + id,
                random.nextBoolean() ? "g" : null,
                estimate(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? "k" : null,
                random.nextBoolean() ? List.of(new Constraint(Constraint.Kind.DEADLINE, moment())) : List.of(),
                random.nextBoolean()
                        ? new Progress(moment(), random.nextBoolean() ? moment() : null, estimate())
                        : null,
                random.nextBoolean() ? List.of(new Demand("r", random.nextDouble(4))) : List.of(),
                random.nextBoolean() ? estimate() : null,
                random.nextInt(3));
    }

    private Moment moment() {
        return random.nextBoolean() ? new Moment.After(random.nextDouble(100)) : new Moment.OnDate(dateTime());
    }

    private LocalDateTime dateTime() {
        return LocalDateTime.of(2026, 1, 1, 0, 0).plusSeconds(random.nextInt(100_000_000));
    }

    private Estimate estimate() {
        double low = random.nextDouble(10);
        double middle = low + random.nextInt(5);
        double high = middle + random.nextDouble(5);
        return switch (random.nextInt(6)) {
            case 0 -> new Estimate.Fixed(low);
            case 1 -> new Estimate.Triangular(low, middle, high);
            case 2 -> new Estimate.Pert(low, middle, high);
            case 3 -> new Estimate.Uniform(low, high);
            case 4 -> new Estimate.Lognormal(low + 0.1, high);
            default ->
                new Estimate.Discrete(List.of(new Estimate.Outcome(low, 0.25), new Estimate.Outcome(high, 0.75)));
        };
    }
}
