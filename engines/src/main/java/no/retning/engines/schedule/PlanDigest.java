package no.retning.engines.schedule;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of everything in a plan that a result depends on, in the order of the plan: texts as their length and UTF-8,
 * numbers as the bits of a double, each list with its length before it. Names do not count.
 */
final class PlanDigest {
    private final MessageDigest digest;
    private final ByteBuffer number = ByteBuffer.allocate(Double.BYTES);

    private PlanDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    static String of(Plan plan) {
        var digest = new PlanDigest();
        digest.plan(plan);
        return HexFormat.of().formatHex(digest.digest.digest());
    }

    private void plan(Plan plan) {
        text(String.valueOf(plan.start()));
        text(plan.calendar());
        value(plan.dataDate());
        Map<String, WorkCalendar> calendars = new TreeMap<>();
        plan.calendars().forEach(calendar -> calendars.put(calendar.id(), calendar));
        value((double) calendars.size());
        calendars.values().forEach(this::calendar);
        value((double) plan.activities().size());
        plan.activities().forEach(this::activity);
        value((double) plan.links().size());
        for (Link link : plan.links()) {
            text(link.from());
            text(link.to());
            text(link.type().name());
            value(link.lag());
            value(link.elapsed() ? 1.0 : 0);
        }
        value((double) plan.groups().size());
        for (CorrelationGroup group : plan.groups()) {
            text(group.id());
            value(group.correlation());
            texts(group.activities());
        }
        value((double) plan.risks().size());
        for (RiskEvent risk : plan.risks()) {
            text(risk.id());
            value(risk.probability());
            value((double) risk.impacts().size());
            for (RiskEvent.Impact impact : risk.impacts()) {
                text(impact.activity());
                estimate(impact.size());
                value(impact.factor() ? 1.0 : 0);
                estimate(impact.cost());
            }
        }
        value((double) plan.branches().size());
        for (Branch branch : plan.branches()) {
            text(branch.id());
            value((double) branch.ways().size());
            branch.ways().forEach(way -> {
                value(way.probability());
                texts(way.activities());
            });
        }
    }

    private void calendar(WorkCalendar calendar) {
        text(calendar.id());
        value(calendar.norwegianHolidays() ? 1.0 : 0);
        value((double) calendar.week().size());
        new TreeMap<>(calendar.week()).forEach((day, shifts) -> {
            value((double) day.getValue());
            shifts(shifts);
        });
        value((double) calendar.exceptions().size());
        new TreeMap<LocalDate, List<Shift>>(calendar.exceptions()).forEach((day, shifts) -> {
            value((double) day.toEpochDay());
            shifts(shifts);
        });
    }

    private void shifts(List<Shift> shifts) {
        value((double) shifts.size());
        shifts.forEach(shift -> {
            value((double) shift.from());
            value((double) shift.until());
        });
    }

    private void activity(Activity activity) {
        text(activity.id());
        estimate(activity.duration());
        text(activity.calendar());
        value((double) activity.constraints().size());
        for (Constraint constraint : activity.constraints()) {
            text(constraint.kind().name());
            value(constraint.moment());
        }
        Progress progress = activity.progress();
        value(progress == null ? null : progress.actualStart());
        value(progress == null ? null : progress.actualFinish());
        estimate(progress == null ? null : progress.remaining());
        estimate(activity.cost().fixed());
        value(activity.cost().perUnit());
    }

    private void estimate(@Nullable Estimate estimate) {
        switch (estimate) {
            case null -> text(null);
            case Estimate.Fixed fixed -> numbers("fixed", fixed.value());
            case Estimate.Uniform uniform -> numbers("uniform", uniform.least(), uniform.most());
            case Estimate.Triangular three -> numbers("triangular", three.least(), three.likely(), three.most());
            case Estimate.Pert three -> numbers("pert", three.least(), three.likely(), three.most());
            case Estimate.Lognormal skewed -> numbers("lognormal", skewed.mean(), skewed.deviation());
            case Estimate.Discrete several -> {
                numbers("discrete", several.outcomes().size());
                several.outcomes().forEach(outcome -> numbers("", outcome.value(), outcome.probability()));
            }
        }
    }

    private void numbers(String kind, double... values) {
        text(kind);
        for (double value : values) {
            value(value);
        }
    }

    private void texts(List<String> texts) {
        value((double) texts.size());
        texts.forEach(this::text);
    }

    private void text(@Nullable String text) {
        if (text == null) {
            value(null);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            value((double) bytes.length);
            digest.update(bytes);
        }
    }

    private void value(@Nullable Double value) {
        number.clear();
        number.putDouble(value == null ? Double.NaN : value);
        digest.update(number.array());
    }
}
