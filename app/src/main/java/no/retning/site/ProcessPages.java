package no.retning.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.retning.edition.Edition;
import no.retning.page.Dates;
import no.retning.page.Field;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.record.RoughDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Process plans as pages: where the process stands, what comes next, and what was planned against what happened. */
@Component
final class ProcessPages {
    static final String KIND = "process";

    private static final int NEXT = 3;

    private final Lines lines;
    private final ProgressPages progress;

    ProcessPages(Lines lines, ProgressPages progress) {
        this.lines = lines;
        this.progress = progress;
    }

    static List<PlannedStep> steps(Edition edition) {
        return edition.item().items().stream().map(PlannedStep::of).toList();
    }

    /** @param typed the day to show, as it was asked for; today's where it is empty */
    ProcessPage page(Reading reading, Edition edition, String typed) {
        var item = edition.item();
        var steps = steps(edition);
        var asked = day(typed);
        var today = RoadmapPages.today(reading);
        var day = asked.orElse(today);
        var stage = reading.word("knowledge.process.state." + item.state());
        var title = reading.text(item.title());
        long silent = steps.stream()
                .filter(step -> step.standing(day) == StepStanding.SILENT)
                .count();
        return new ProcessPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("knowledge")
                        .under(FindingPages.crumb(reading))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                edition.label().isEmpty()
                        ? stage
                        : reading.word("knowledge.version.said", edition.label()) + " · " + stage,
                title,
                reading.lead(item.text("text")),
                reading.day(day),
                day.equals(today),
                steps.stream()
                        .filter(step -> step.standing(day).isNow())
                        .sorted(Comparator.comparing(PlannedStep::last))
                        .map(step -> line(reading, step, day))
                        .toList(),
                steps.stream()
                        .filter(step -> step.standing(day) == StepStanding.PLANNED)
                        .sorted(Comparator.comparing(PlannedStep::first))
                        .limit(NEXT)
                        .map(step -> line(reading, step, day))
                        .toList(),
                latest(steps, day).map(step -> line(reading, step, day)).orElse(null),
                silent == 0 ? null : reading.word("process.silent", silent),
                reading.url(Addresses.of(edition)),
                Field.of("dato", reading.word("process.otherDay"), typed)
                        .error(typed.isEmpty() || asked.isPresent() ? null : reading.word("form.wrong.day")),
                steps.stream().map(step -> line(reading, step, day)).toList(),
                ProcessDrawing.of(
                        reading,
                        steps,
                        day,
                        day.equals(today)
                                ? reading.word("roadmap.today")
                                : reading.day(day).text()),
                Link.of(reading.url(Addresses.of(edition) + "/plan.ics"), reading.word("process.subscribe")),
                progress.of(reading, edition.id()),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<PlannedStep> latest(List<PlannedStep> steps, LocalDate day) {
        return steps.stream()
                .filter(step -> step.standing(day) == StepStanding.DONE)
                .max(Comparator.comparing(step -> over(step, day)));
    }

    private static LocalDate over(PlannedStep step, LocalDate day) {
        var ended = step.ended(day);
        var began = step.began(day);
        return ended != null ? ended.last() : began != null ? began.last() : step.last();
    }

    private static ProcessPage.Line line(Reading reading, PlannedStep step, LocalDate day) {
        var item = step.item();
        var standing = step.standing(day);
        var outcome = step.outcome();
        boolean known = standing == StepStanding.DROPPED || step.began(day) != null;
        var who = item.text("bodyTitle");
        return new ProcessPage.Line(
                item.slug(),
                reading.word("process.type." + step.type()),
                reading.text(item.title()),
                reading.textOrNull(who),
                reading.proseOrNull(item.text("text")),
                period(reading, step.from(), step.until()),
                actual(reading, step, day),
                standing.code(),
                reading.word("process.standing." + standing.code()),
                drifts(reading, step, day),
                known && outcome != null ? reading.proseOrNull(outcome.note()) : null,
                standing == StepStanding.PLANNED
                        ? reading.word("process.away", ChronoUnit.DAYS.between(day, step.first()))
                        : null,
                reading.source(item.source()),
                known && outcome != null ? reading.source(outcome.source()) : null,
                item.source().illustrative());
    }

    private static @Nullable String actual(Reading reading, PlannedStep step, LocalDate day) {
        var began = step.began(day);
        if (began == null) {
            return null;
        }
        var ended = step.ended(day);
        if (!step.isLong() || ended != null) {
            return period(reading, began, ended);
        }
        return reading.word("process.since", precisely(reading, began));
    }

    private static List<String> drifts(Reading reading, PlannedStep step, LocalDate day) {
        var said = new ArrayList<String>();
        var began = step.began(day);
        var ended = step.ended(day);
        if (began != null && step.isLong()) {
            said.add(reading.word(
                    "process.drift.began", Drift.of(step.from(), began).text(reading)));
        } else if (began != null) {
            boolean exact = step.from().isDay() && step.until() == null;
            said.add(reading.word(
                    "process.drift.tookPlace",
                    Drift.of(step.first(), step.last(), exact, began).text(reading)));
        }
        var until = step.until() == null ? step.from() : step.until();
        if (ended != null && step.isLong()) {
            said.add(reading.word("process.drift.ended", Drift.of(until, ended).text(reading)));
        }
        return said;
    }

    static String period(Reading reading, RoughDate from, @Nullable RoughDate until) {
        var begins = precisely(reading, from);
        return until == null || until.equals(from) ? begins : begins + "–" + precisely(reading, until);
    }

    private static String precisely(Reading reading, RoughDate date) {
        return Dates.precisely(date.written(), reading.language().tag());
    }
}
