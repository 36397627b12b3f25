package no.retning.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.form.Form;
import no.retning.page.Choice;
import no.retning.page.Markdown;
import no.retning.page.Reading;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The published goals, strategies and paragraphs that what is done in meetings may be tied to. */
@Component
public final class PublishedTargets {
    private static final String STRATEGY = "strategy";
    private static final String GOAL = "goal";
    private static final String PARAGRAPH = "paragraph";
    private static final Set<String> GOALS = Set.of("goal", "sub-goal", "area");

    private final PublishedEditions editions;

    PublishedTargets(PublishedEditions editions) {
        this.editions = editions;
    }

    /** A published goal and the structure it stands in. */
    public record Goal(Edition structure, Item item) {}

    /** The goals, areas and sub-goals of every published structure, structure by structure. */
    public List<Goal> goals() {
        return editions.all("structure", AsOf.NOW).stream()
                .flatMap(structure -> structure
                        .item()
                        .all()
                        .filter(item -> item.kind().equals(GOAL)
                                && GOALS.contains(item.string("type").orElse("")))
                        .map(item -> new Goal(structure, item)))
                .toList();
    }

    /** As in "Mål 4: Helsedata til fornying". */
    public static String name(Reading reading, Item goal) {
        var type = reading.word("kind.goal." + goal.string("type").orElse(GOAL));
        var code = goal.string("code").map(found -> " " + found).orElse("");
        return type + code + ": " + reading.text(goal.title()).text();
    }

    public List<Choice> goalChoices(Form form, String field) {
        var choices = none(form, field);
        goals().forEach(goal -> choices.add(form.choice(
                field,
                goal.item().ref().toString(),
                name(form.reading(), goal.item()) + " – "
                        + form.reading().text(goal.structure().title()).text())));
        return choices;
    }

    /** Goals, then strategies, then their paragraphs. */
    public List<Choice> allChoices(Form form, String field) {
        var choices = goalChoices(form, field);
        editions.all(STRATEGY, AsOf.NOW)
                .forEach(strategy -> choices.add(form.choice(
                        field,
                        strategy.item().ref().toString(),
                        form.reading().text(strategy.title()).text())));
        choices.addAll(paragraphs(form, field).toList());
        return choices;
    }

    public List<Choice> paragraphChoices(Form form, String field) {
        var choices = none(form, field);
        choices.addAll(paragraphs(form, field).toList());
        return choices;
    }

    private static List<Choice> none(Form form, String field) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("input.noChange")));
        return choices;
    }

    private Stream<Choice> paragraphs(Form form, String field) {
        return editions.all(STRATEGY, AsOf.NOW).stream()
                .flatMap(strategy -> strategy.item()
                        .all()
                        .filter(item -> item.kind().equals(PARAGRAPH))
                        .map(item -> form.choice(
                                field,
                                item.ref().toString(),
                                form.reading().text(strategy.title()).text() + ": "
                                        + excerpt(form.reading(), item.text("text")))));
    }

    public static String excerpt(Reading reading, LocalisedText text) {
        return Markdown.excerpt(reading.text(text).text());
    }

    /** What a published thing is called. */
    public String name(Reading reading, Ref thing) {
        return editions.place(thing.id(), AsOf.NOW)
                .map(place -> switch (place.item().kind()) {
                    case GOAL -> name(reading, place.item());
                    case PARAGRAPH ->
                        reading.text(place.edition().title()).text() + ": "
                                + excerpt(reading, place.item().text("text"));
                    default -> reading.text(place.item().title()).text();
                })
                .orElseGet(() -> reading.word("kind." + thing.kind()));
    }

    /** A paragraph as it stands in the edition that everybody reads now; null for none. */
    public InputAnswer.@Nullable Change change(@Nullable Ref paragraph) {
        if (paragraph == null) {
            return null;
        }
        var edition = editions.place(paragraph.id(), AsOf.NOW)
                .orElseThrow(() -> new Hindrance(Hindrance.Reason.NOT_CHOSEN))
                .edition();
        return new InputAnswer.Change(paragraph, edition.sha256(), edition.number());
    }

    public static Ref chosen(Form form, String name) {
        return ref(form, name).orElseThrow(() -> new Hindrance(Hindrance.Reason.NOT_CHOSEN));
    }

    /** What was chosen, if anything. */
    public static Optional<Ref> ref(Form form, String name) {
        try {
            return form.value(name).isEmpty() ? Optional.empty() : Optional.of(Ref.parse(form.value(name)));
        } catch (IllegalArgumentException unreadable) {
            throw new Hindrance(Hindrance.Reason.NOT_CHOSEN);
        }
    }
}
