package no.retning.site;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.page.Reading;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;

/** What an edition says of a thing beside its text, for where the whole edition is read or printed: of that edition alone. */
final class EditionFacts {
    private final Reading reading;
    private final Item item;
    private final List<EditionPage.Fact> facts = new ArrayList<>();

    private EditionFacts(Reading reading, Item item) {
        this.reading = reading;
        this.item = item;
    }

    static List<EditionPage.Fact> of(Reading reading, Edition edition, Item item) {
        var facts = new EditionFacts(reading, item);
        switch (item.kind()) {
            case PublishedAssessments.KIND -> facts.assessment(edition);
            case ActionPlanPages.FOCUS_AREA ->
                item.read("goal", UUID.class).ifPresent(goal -> facts.named("plan.focusArea.goal", Stream.of(goal)));
            case ActionPlanPages.INITIATIVE -> facts.initiative(edition);
            case YearlyReportPages.TREND -> facts.trend();
            default -> {
                // The texts of other things say it all.
            }
        }
        return facts.facts;
    }

    /** The status is a shape and a word, on paper too. */
    private void assessment(Edition edition) {
        var status = PublishedAssessments.status(reading, edition);
        var said = shape(status.shape()) + " " + status.word();
        add("monitor.status", status.direction() == null ? said : said + ", " + status.direction());
        add("monitor.definition.said", PublishedAssessments.definition(reading, item));
        add("monitor.confidence", PublishedAssessments.confidence(reading, item));
        if (status.said() != null) {
            add("monitor.assessment", status.said());
        }
        AssessmentPages.assured(reading, item).ifPresent(assured -> add("monitor.assuredBy", assured));
    }

    /** As near to the shape on the screen as the letters of every word processor come. */
    private static String shape(Status.Shape shape) {
        return switch (shape) {
            case NOT_ASSESSED -> "○";
            case NOT_REPORTED -> "□";
            case ON_TRACK -> "●";
            case CHALLENGED -> "▲";
            case OFF_TRACK -> "◆";
            case AWAY -> "▼";
            case REACHED -> "■";
        };
    }

    private void initiative(Edition plan) {
        var owner = item.text("ownerTitle");
        add("plan.owner", owner.isEmpty() ? Text.of(reading.word("plan.owner.none")) : reading.text(owner));
        var period = ActionPlanPages.period(reading, item);
        if (period != null) {
            add("plan.period", period);
        }
        var groups = ActionPlanPages.groups(reading, item);
        if (!groups.isEmpty()) {
            add("plan.userGroups", groups);
        }
        said("plan.affected", item.text("affected"));
        add(
                "plan.hearing",
                item.is("heard") ? "■ " + reading.word("plan.wasHeard") : "□ " + reading.word("plan.unheard"));
        said("plan.legalBasis", item.text("legalBasis"));
        named("plan.guidance", ids("guidance"));
        named("plan.goals", ids("goals"));
        named("plan.deliveries", refs("deliveries"));
        named("plan.indicators", refs("indicators"));
        var needs = ids("needs")
                .flatMap(need -> plan.item().find(need).stream())
                .map(need -> reading.text(need.title()).text())
                .collect(Collectors.joining("; "));
        if (!needs.isEmpty()) {
            add("plan.needs", needs);
        }
    }

    private void trend() {
        add(
                "yearly.horizon",
                reading.word("yearly.horizon." + item.string("horizon").orElseThrow()));
        named("yearly.readFrom", refs("grounds"));
        named("yearly.goals", ids("goals"));
    }

    private Stream<UUID> ids(String field) {
        return Stream.of(item.read(field, UUID[].class).orElse(new UUID[0]));
    }

    private Stream<UUID> refs(String field) {
        return Stream.of(item.read(field, Ref[].class).orElse(new Ref[0])).map(Ref::id);
    }

    /** Things by what they were called when the edition was published. */
    private void named(String key, Stream<UUID> things) {
        var said = things.map(thing -> ActionPlanPages.named(item, thing))
                .filter(name -> !name.isEmpty())
                .map(name -> reading.text(name).text())
                .collect(Collectors.joining("; "));
        if (!said.isEmpty()) {
            add(key, said);
        }
    }

    private void said(String key, LocalisedText text) {
        if (!text.isEmpty()) {
            add(key, reading.text(text));
        }
    }

    private void add(String key, String value) {
        add(key, Text.of(value));
    }

    private void add(String key, Text value) {
        facts.add(new EditionPage.Fact(reading.word(key), value));
    }
}
