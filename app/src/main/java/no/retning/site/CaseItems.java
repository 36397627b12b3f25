package no.retning.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.edition.PublishedLink;
import no.retning.edition.Reads;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Markdown;
import no.retning.page.Reading;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads what stands under a case out of editions: inputs and decisions. */
@Component
final class CaseItems {
    private static final String POLL = "poll";
    static final String INPUT = "input";
    static final String DECISION = "decision";
    private static final int EXCERPT = 80;

    private final PublishedEditions editions;

    CaseItems(PublishedEditions editions) {
        this.editions = editions;
    }

    static Stream<Item> below(Item one, String kind) {
        return one.items().stream().filter(item -> item.kind().equals(kind));
    }

    List<InputLine> inputs(Reading reading, Item one) {
        return below(one, INPUT)
                .sorted(Comparator.comparing(item -> item.string("givenOn").orElse("")))
                .map(item -> input(reading, item))
                .toList();
    }

    private InputLine input(Reading reading, Item item) {
        var giver = item.json().path("giver");
        var name = text(giver.path("name"));
        var answer = item.json().path("answer");
        var disposition = answer.path("disposition").asString("");
        var changed = answer.path("changed");
        var kind = giver.path("kind").asString("other");
        return new InputLine(
                item.slug(),
                name.isEmpty() || kind.equals(POLL) ? reading.text(item.title()) : reading.text(name),
                reading.day(LocalDate.parse(item.string("givenOn").orElse("1970-01-01"))),
                reading.prose(item.text("text")),
                answered(reading, disposition),
                disposition.isEmpty() ? null : reading.proseOrNull(text(answer.path("reason"))),
                changed.isObject() ? changed(reading, changed) : null,
                changed.isObject()
                        ? Link.of(
                                reading.url("/utgave/" + changed.path("edition").asString("")),
                                reading.word(
                                        "page.editions.number",
                                        changed.path("number").asInt()))
                        : null);
    }

    private static LocalisedText text(JsonNode node) {
        return node.isObject() ? Json.MAPPER.treeToValue(node, LocalisedText.class) : LocalisedText.NONE;
    }

    private Link changed(Reading reading, JsonNode changed) {
        var ref = Json.MAPPER.treeToValue(changed.path("thing"), Ref.class);
        var words = editions.place(ref.id(), AsOf.NOW)
                .map(place -> excerpt(reading, place.item().text("text")))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> reading.word("kind." + ref.kind()));
        return Link.of(reading.url(Addresses.permalink(ref)), words);
    }

    private static String excerpt(Reading reading, LocalisedText text) {
        var plain = Markdown.plain(reading.text(text).text()).strip();
        int end = plain.length() <= EXCERPT ? plain.length() : plain.lastIndexOf(' ', EXCERPT);
        return end == plain.length() ? plain : plain.substring(0, Math.max(end, 1)) + " …";
    }

    private static Status answered(Reading reading, String disposition) {
        return switch (disposition) {
            case "taken-in" -> status(reading, Status.Shape.REACHED, "input.disposition.taken-in");
            case "partly" -> status(reading, Status.Shape.ON_TRACK, "input.disposition.partly");
            case "forwarded" -> status(reading, Status.Shape.ON_TRACK, "input.disposition.forwarded");
            case "not-taken-in" -> status(reading, Status.Shape.NOT_REPORTED, "input.disposition.not-taken-in");
            default -> status(reading, Status.Shape.NOT_ASSESSED, "input.state.registered");
        };
    }

    private static Status status(Reading reading, Status.Shape shape, String key) {
        return new Status(shape, reading.word(key), null, null, null, null);
    }

    List<DecisionLine> decisions(Reading reading, Edition meeting, Item one) {
        return below(one, DECISION)
                .map(item -> decision(reading, meeting, one, item))
                .toList();
    }

    DecisionLine decision(Reading reading, Edition meeting, Item one, Item item) {
        return new DecisionLine(
                item.slug(),
                new Link(
                        reading.url(Addresses.of(meeting, one) + "#" + item.slug()),
                        reading.text(item.title().isEmpty() ? one.title() : item.title())),
                reading.text(meeting.item().text("bodyTitle")),
                reading.day(MeetingItems.day(meeting.item())),
                reading.prose(item.text("text")),
                reading.textOrNull(item.text("addresseeName")),
                reading.proseOrNull(item.text("obligation")),
                deadline(item).map(reading::day).orElse(null),
                standing(reading, item),
                reading.proseOrNull(text(item.json().path("report").path("text"))),
                moved(meeting, item.id()).map(goal -> goal(reading, goal)).toList());
    }

    private static Optional<LocalDate> deadline(Item item) {
        return item.string("deadline").map(LocalDate::parse);
    }

    static boolean isOverdue(Reading reading, Item item) {
        return item.state().equals("open")
                && deadline(item).filter(day -> day.isBefore(today(reading))).isPresent();
    }

    static LocalDate today(Reading reading) {
        Reads.note(Reads.TODAY);
        return reading.asOf().past().orElseGet(() -> LocalDate.now(Dates.ZONE));
    }

    private static Status standing(Reading reading, Item item) {
        if (isOverdue(reading, item)) {
            return status(reading, Status.Shape.OFF_TRACK, "decision.late");
        }
        return switch (item.state()) {
            case "closed" -> status(reading, Status.Shape.REACHED, "decision.state.closed");
            case "reported" -> status(reading, Status.Shape.ON_TRACK, "decision.state.reported");
            default -> status(reading, Status.Shape.NOT_REPORTED, "decision.state.open");
        };
    }

    /** The goals that a meeting's edition says a decision moves. */
    static Stream<Ref> moved(Edition meeting, UUID decision) {
        return meeting.links().stream()
                .filter(link -> link.type().equals("moves") && link.from().id().equals(decision))
                .map(PublishedLink::to);
    }

    Link goal(Reading reading, Ref goal) {
        return editions.place(goal.id(), reading.asOf())
                .map(place -> goal(reading, place.item()))
                .orElseGet(() -> Link.of(reading.url(Addresses.permalink(goal)), reading.word("kind.goal")));
    }

    static Link goal(Reading reading, Item goal) {
        var lang = reading.text(goal.title()).lang();
        return new Link(
                reading.url(Addresses.of("goal", goal.slug(), goal.id())),
                new Text(
                        Lines.kind(reading, goal) + ": "
                                + reading.text(goal.title()).text(),
                        lang));
    }
}
