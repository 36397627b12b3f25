package no.retning.roadmap.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Choice;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Measures;
import no.retning.portfolio.PortfolioTerms;
import no.retning.record.Validity;
import no.retning.register.Organisations;
import no.retning.roadmap.Activity;
import no.retning.roadmap.ActivityLevel;
import no.retning.roadmap.UserGroup;
import no.retning.strategy.Goal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of an activity. */
@Component
final class ActivitySheet implements Sheet<Activity> {
    private static final int MOST_GOALS = 20;
    private static final String ALSO = "alsoUnder";
    private static final String GROUP = "userGroups.";

    private final GoalChoices goals;
    private final Organisations organisations;
    private final Measures measures;
    private final PublishedEditions editions;
    private final PortfolioTerms terms;

    ActivitySheet(
            GoalChoices goals,
            Organisations organisations,
            Measures measures,
            PublishedEditions editions,
            PortfolioTerms terms) {
        this.terms = terms;
        this.measures = measures;
        this.editions = editions;
        this.goals = goals;
        this.organisations = organisations;
    }

    @Override
    public Map<String, String> values(Activity activity) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", activity.title());
        Form.put(values, "text", activity.text());
        Form.put(values, "longText", activity.longText());
        values.put("state", activity.header().state());
        values.put("goal", activity.goal().toString());
        for (int i = 0; i < activity.alsoUnder().size(); i++) {
            values.put(also(i), activity.alsoUnder().get(i).toString());
        }
        values.put("measure", Objects.toString(activity.measure(), ""));
        values.put("afterGate", Objects.toString(activity.afterGate(), ""));
        values.put("owner", activity.owner().toString());
        activity.userGroups().forEach(group -> values.put(GROUP + group.code(), "true"));
        values.put("level", activity.level().code());
        Form.put(values, "period", activity.period());
        values.put("promised", Objects.toString(activity.promised(), ""));
        values.put("finished", Objects.toString(activity.finished(), ""));
        values.put("remaining", Objects.toString(activity.remaining(), ""));
        EstimatePart.put(values, activity.estimate());
        WaveParts.put(values, activity.waves());
        Form.put(values, "source", activity.source());
        return values;
    }

    private static String also(int index) {
        return ALSO + "[" + index + "]";
    }

    private static int alsoUnder(Form form) {
        int count = 0;
        while (count < MOST_GOALS && form.values().containsKey(also(count))) {
            count++;
        }
        return count;
    }

    @Override
    public List<Part> parts(Form form) {
        var all = goals.all();
        return List.of(
                form.demandedTexts("title", "roadmap.activity.title", 1),
                form.texts("text", "roadmap.activity.text", 3),
                form.select(
                        "state",
                        "roadmap.state",
                        Activity.STATES.stream()
                                .map(state ->
                                        form.choice("state", state, form.words().of("roadmap.state." + state)))
                                .toList()),
                form.select("goal", "roadmap.goal", GoalChoices.of(form, "goal", all)),
                form.group("roadmap.alsoUnder", others(form, all)),
                form.select("measure", "roadmap.measure", published(form)),
                form.select("afterGate", "roadmap.afterGate", gates(form)),
                form.select("owner", "roadmap.owner", owners(form)),
                form.group(
                        "roadmap.userGroups",
                        Arrays.stream(UserGroup.values())
                                .map(group -> form.tick(GROUP + group.code(), "roadmap.group." + group.code()))
                                .toList()),
                form.select(
                        "level",
                        "roadmap.level",
                        Arrays.stream(ActivityLevel.values())
                                .map(level -> form.choice(
                                        "level", level.code(), form.words().of("roadmap.level." + level.code())))
                                .toList()),
                form.period("period", "roadmap.period"),
                form.date("promised", "roadmap.promised"),
                EstimatePart.of(form),
                form.group(
                        "roadmap.progress",
                        List.of(
                                form.date("finished", "roadmap.finished"),
                                form.line("remaining", "roadmap.remaining"))),
                form.group("roadmap.waves", WaveParts.of(form)),
                form.texts("longText", "roadmap.activity.longText", 6),
                form.sourceOf("source"));
    }

    private static List<Part> others(Form form, List<Goal> all) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < Math.min(MOST_GOALS, alsoUnder(form) + 1); i++) {
            parts.add(form.select(also(i), "roadmap.goal.other", GoalChoices.withNone(form, also(i), all)));
        }
        return parts;
    }

    /** Those that everyone may know of, as whoever answers for an activity need not see all measures. */
    private List<Choice> published(Form form) {
        var shown = editions.heads(Measure.KIND, AsOf.NOW).stream()
                .map(head -> head.thing().id())
                .collect(Collectors.toSet());
        return Options.withNone(
                form,
                "measure",
                measures.named().stream()
                        .filter(measure -> shown.contains(measure.header().id()))
                        .toList(),
                measure -> form.reading().text(measure.title()).text());
    }

    /** One that is not offered, as it is not published, stays where it was. */
    private @Nullable UUID measure(Form form, @Nullable UUID before) {
        var offered = published(form);
        boolean isHidden = before != null
                && offered.stream().noneMatch(choice -> choice.value().equals(before.toString()));
        return isHidden && form.value("measure").isEmpty() ? before : Options.idOrNone(form, "measure", offered);
    }

    private List<Choice> gates(Form form) {
        return Stream.concat(
                        Stream.of(form.choice("afterGate", "", form.words().of("roadmap.afterGate.next"))),
                        terms.gates().stream()
                                .map(PortfolioTerms.Gate::code)
                                .map(code -> form.choice("afterGate", code, code)))
                .toList();
    }

    private @Nullable String afterGate(Form form, @Nullable UUID measure) {
        var code = form.value("afterGate");
        if (code.isEmpty()) {
            return null;
        }
        if (gates(form).stream().noneMatch(choice -> choice.value().equals(code))) {
            form.wrong("afterGate", "form.wrong.choice");
        } else if (measure == null) {
            form.wrong("afterGate", "roadmap.wrong.gate");
        }
        return code;
    }

    private List<Choice> owners(Form form) {
        return Options.each(
                form,
                "owner",
                organisations.all(),
                organisation -> form.reading().text(organisation.title()).text());
    }

    @Override
    public Activity read(Activity activity, Form form) {
        var all = goals.all();
        var state = Options.of(
                form,
                "state",
                Activity.STATES.toArray(String[]::new),
                code -> code,
                activity.header().state());
        var goal = Options.id(form, "goal", GoalChoices.of(form, "goal", all), activity.goal());
        var finished = form.day("finished");
        if (state.equals(Activity.DONE) && finished == null) {
            form.wrong("finished", "roadmap.wrong.finished");
        }
        if (!state.equals(Activity.DONE) && finished != null) {
            form.wrong("state", "roadmap.wrong.notDone");
        }
        var measure = measure(form, activity.measure());
        return new Activity(
                activity.header().in(state),
                activity.roadmap(),
                goal,
                alsoUnder(form, all, goal),
                measure,
                afterGate(form, measure),
                form.demandedText("title"),
                form.text("text"),
                form.text("longText"),
                Options.id(form, "owner", owners(form), activity.owner()),
                Arrays.stream(UserGroup.values())
                        .filter(group -> form.isTicked(GROUP + group.code()))
                        .toList(),
                Options.of(form, "level", ActivityLevel.values(), ActivityLevel::code, activity.level()),
                period(form, activity.period()),
                form.day("promised"),
                WaveParts.read(form),
                EstimatePart.read(form),
                finished,
                remaining(form),
                form.source("source"));
    }

    private static List<UUID> alsoUnder(Form form, List<Goal> all, UUID placed) {
        var under = new ArrayList<UUID>();
        for (int i = 0; i < alsoUnder(form); i++) {
            if (!form.value(also(i)).isEmpty()) {
                var other = Options.id(form, also(i), GoalChoices.of(form, also(i), all), placed);
                if (!other.equals(placed) && !under.contains(other)) {
                    under.add(other);
                }
            }
        }
        return under;
    }

    private static Validity period(Form form, Validity before) {
        LocalDate from = form.demandedDay("period.from");
        LocalDate until = form.demandedDay("period.until");
        if (!from.isBefore(until)) {
            form.wrong("period.until", "form.wrong.period");
        }
        return form.isRight() ? new Validity(from, until) : before;
    }

    private static @Nullable Integer remaining(Form form) {
        var typed = form.value("remaining");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,5}")) {
            form.wrong("remaining", "roadmap.wrong.days");
            return null;
        }
        return Integer.valueOf(typed);
    }
}
