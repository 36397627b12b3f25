package no.retning.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.figure.Amount;
import no.retning.figure.Involvements;
import no.retning.figure.Quotes;
import no.retning.governance.Inputs;
import no.retning.governance.Phrases;
import no.retning.page.Dates;
import no.retning.page.Words;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.RoughDate;
import no.retning.thread.BrokenThreads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Drafts a progress report from what is recorded: the plan against what happened up to a day, what comes next, who took part,
 * how far the knowledge base, the choices and the plan of action have come, what is overdue, where the thread is broken, and
 * the inputs that wait for an answer. Counts of involvement are quoted from the register, so that the gate sees where they
 * differ from it later; what is counted as it is now says so.
 */
@Component
public class ProgressDraft {
    private static final int NEXT = 3;

    private final Involvements involvements;
    private final KnowledgeOrders orders;
    private final List<Kept<?>> base;
    private final BrokenThreads threads;
    private final Inputs inputs;
    private final Phrases phrases;

    ProgressDraft(
            Involvements involvements,
            KnowledgeOrders orders,
            Analyses analyses,
            Findings findings,
            UserNeeds needs,
            Swots swots,
            Dilemmas dilemmas,
            ScenarioSets scenarios,
            StrategicChoices choices,
            ActionPlans plans,
            BrokenThreads threads,
            Inputs inputs,
            Phrases phrases) {
        this.involvements = involvements;
        this.orders = orders;
        this.base = List.of(orders, analyses, findings, needs, swots, dilemmas, scenarios, choices, plans);
        this.threads = threads;
        this.inputs = inputs;
        this.phrases = phrases;
    }

    /** @param day up to which it tells, that day included */
    public LocalisedText of(ProcessPlan plan, LocalDate day) {
        return phrases.all(words -> String.join("\n\n", parts(words, plan, day)));
    }

    private List<String> parts(Words words, ProcessPlan plan, LocalDate day) {
        var parts = new ArrayList<String>();
        parts.add(words.of("progress.lead", phrases.in(plan.title(), words), shown(words, day)));
        parts.add("## " + words.of("progress.steps"));
        parts.add(lines(
                words,
                plan.steps().stream()
                        .filter(step -> !step.first().isAfter(day))
                        .map(step -> past(words, step, day))
                        .toList()));
        parts.add("## " + words.of("progress.next"));
        parts.add(lines(
                words,
                plan.steps().stream()
                        .filter(step -> step.first().isAfter(day))
                        .limit(NEXT)
                        .map(step -> planned(words, step))
                        .toList()));
        parts.add("## " + words.of("progress.involved"));
        parts.add(involved(words, day));
        var today = orders.today();
        parts.add("## " + words.of("progress.base"));
        if (!today.equals(day)) {
            parts.add(words.of("progress.now", shown(words, today)));
        }
        parts.add(lines(
                words,
                base.stream().flatMap(kept -> counted(words, kept).stream()).toList()));
        parts.add("## " + words.of("progress.lacks"));
        parts.add(words.of(
                "progress.lacks.orders",
                orders.all().stream().filter(order -> order.isOverdue(today)).count()));
        parts.add(words.of("progress.lacks.threads", threads.all().size()));
        parts.add("## " + words.of("progress.inputs"));
        var open = inputs.all().stream()
                .filter(input -> !input.header().state().equals(Inputs.ANSWERED))
                .count();
        parts.add(words.of("progress.inputs.open", open));
        return parts;
    }

    private static String lines(Words words, List<String> lines) {
        return lines.isEmpty()
                ? words.of("progress.nothing")
                : lines.stream()
                        .map(line -> "- " + line)
                        .reduce((one, next) -> one + "\n" + next)
                        .orElseThrow();
    }

    private String planned(Words words, ProcessStep step) {
        return words.of(
                "progress.planned",
                words.of("process.type." + step.type().code()),
                phrases.in(step.title(), words),
                period(words, step.from(), step.until()));
    }

    /** What was planned, and what is known of it by the day: silence is said to be silence. */
    private String past(Words words, ProcessStep step, LocalDate day) {
        var outcome = step.outcome();
        var said = words.of("progress.silent");
        if (outcome != null && outcome.dropped()) {
            said = words.of("progress.dropped");
        } else if (outcome != null
                && outcome.from() != null
                && !outcome.from().last().isAfter(day)) {
            var until = outcome.until();
            boolean over = until != null && !until.last().isAfter(day);
            said = words.of("progress.happened", period(words, outcome.from(), over ? until : null));
        }
        return planned(words, step) + " " + said;
    }

    private String involved(Words words, LocalDate day) {
        var by = involvements.by(day);
        return words.of(
                "progress.involved.by",
                shown(words, day),
                quoted(words, by.organisations().amount(), day, Quotes.ORGANISATIONS),
                quoted(words, by.persons().amount(), day, Quotes.PERSONS),
                quoted(words, by.interviews().amount(), day, Quotes.INTERVIEWS));
    }

    private static String quoted(Words words, Amount amount, LocalDate day, String anchor) {
        var said = words.of("involvement.amount." + amount.precision().code(), amount.number());
        return amount.number() == 0 ? said : "[%s](%s)".formatted(said, Quotes.address(day, anchor));
    }

    /** As in "Funn: Utkast 2, Vurdert 7". */
    private static List<String> counted(Words words, Kept<?> kept) {
        Map<String, Integer> byState = new TreeMap<>();
        for (Recorded<?> one : kept.all()) {
            byState.merge(one.header().state(), 1, Integer::sum);
        }
        if (byState.isEmpty()) {
            return List.of();
        }
        var said = byState.entrySet().stream()
                .map(state -> words.of("knowledge.%s.state.%s".formatted(kept.kind(), state.getKey())) + " "
                        + state.getValue())
                .toList();
        return List.of(words.of("knowledge." + kept.kind() + ".all") + ": " + String.join(", ", said));
    }

    private static String shown(Words words, LocalDate day) {
        return Dates.day(day, words.lang()).text();
    }

    private static String period(Words words, RoughDate from, @Nullable RoughDate until) {
        var begins = Dates.precisely(from.written(), words.lang());
        return until == null || until.equals(from)
                ? begins
                : begins + "–" + Dates.precisely(until.written(), words.lang());
    }
}
