package no.retning.portfolio.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.command.Headers;
import no.retning.form.Form;
import no.retning.page.Choice;
import no.retning.page.Dates;
import no.retning.page.Reading;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Measures;
import no.retning.portfolio.PortfolioTerms;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.strategy.Goal;
import no.retning.strategy.GoalType;
import no.retning.strategy.Goals;
import no.retning.strategy.Structures;
import org.springframework.stereotype.Component;

/** What the forms of the portfolio let one choose from. */
@Component
final class MeasureChoices {
    private final Measures measures;
    private final Organisations organisations;
    private final People people;
    private final Structures structures;
    private final Goals goals;
    private final PortfolioTerms terms;
    private final Headers headers;

    MeasureChoices(
            Measures measures,
            Organisations organisations,
            People people,
            Structures structures,
            Goals goals,
            PortfolioTerms terms,
            Headers headers) {
        this.measures = measures;
        this.organisations = organisations;
        this.people = people;
        this.structures = structures;
        this.goals = goals;
        this.terms = terms;
        this.headers = headers;
    }

    /** The goals of the structures that hold today. */
    List<Goal> goals(Form form) {
        var today = LocalDate.now(Dates.ZONE);
        return structures.all().stream()
                .filter(structure -> structure.header().state().equals(Structures.ACTIVE))
                .filter(structure -> structure.header().validity().holdsOn(today))
                .flatMap(structure -> goals.of(structure.header().id()).stream())
                .filter(goal -> goal.type() == GoalType.GOAL || goal.type() == GoalType.SUB_GOAL)
                .toList();
    }

    static String name(Reading reading, Goal goal) {
        var title = reading.text(goal.title()).text();
        return goal.code() == null ? title : goal.code() + " – " + title;
    }

    List<Choice> mainGoals(Form form, String field) {
        return withNone(
                form,
                field,
                goals(form).stream()
                        .map(goal -> form.choice(field, goal.header().id().toString(), name(form.reading(), goal))));
    }

    List<Choice> owners(Form form, String field) {
        return organisations.all().stream()
                .map(one -> form.choice(
                        field,
                        one.header().id().toString(),
                        form.reading().text(one.title()).text()))
                .toList();
    }

    List<Choice> ownersOrNone(Form form, String field) {
        return withNone(form, field, owners(form, field).stream());
    }

    List<Choice> reporters(Form form, String field) {
        return withNone(
                form,
                field,
                people.all().stream()
                        .map(one -> form.choice(
                                field, one.header().id().toString(), one.name().value())));
    }

    List<Choice> measures(Form form, String field) {
        return measures.all().stream()
                .map(one -> form.choice(field, one.header().id().toString(), called(form.reading(), one)))
                .toList();
    }

    /** What a measure can be a part of: neither itself nor a part of itself. */
    List<Choice> parents(Form form, String field, UUID measure) {
        var parts = measures.parts();
        return withNone(
                form,
                field,
                measures.all().stream()
                        .filter(one -> !parts.isWithin(one.header().id(), measure))
                        .map(one -> form.choice(field, one.header().id().toString(), called(form.reading(), one))));
    }

    static String called(Reading reading, Measure measure) {
        return reading.text(measure.title()).text();
    }

    List<Choice> segments(Form form, String field) {
        return withNone(form, field, terms(form, field, terms.segments()));
    }

    List<Choice> phases(Form form, String field) {
        return terms(form, field, terms.phases()).toList();
    }

    private static Stream<Choice> terms(Form form, String field, Map<String, LocalisedText> named) {
        return named.entrySet().stream()
                .map(one -> form.choice(
                        field, one.getKey(), form.reading().text(one.getValue()).text()));
    }

    private static List<Choice> withNone(Form form, String field, Stream<Choice> some) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("form.none")));
        choices.addAll(some.toList());
        return choices;
    }

    /** What a thing of another kind is called. */
    LocalisedText title(Ref ref) {
        return headers.title(ref.id());
    }

    String phase(Reading reading, String code) {
        return term(reading, terms.phases(), code);
    }

    String segment(Reading reading, String code) {
        return code.isEmpty() ? "" : term(reading, terms.segments(), code);
    }

    private static String term(Reading reading, Map<String, LocalisedText> named, String code) {
        return reading.text(Objects.requireNonNullElse(named.get(code), LocalisedText.of("nb", code)))
                .text();
    }
}
