package no.retning.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.retning.edition.Item;
import no.retning.file.FileName;
import no.retning.file.FileType;
import no.retning.page.Dates;
import no.retning.page.Prose;
import no.retning.page.Reading;
import no.retning.page.Sizes;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads meetings and their cases out of editions. */
final class MeetingItems {
    static final String MEETING = "meeting";
    static final String CASE = "case";
    static final String PAPER = "paper";
    private static final int CENTURY = 100;

    private MeetingItems() {}

    static Instant starts(Item meeting) {
        return meeting.string("starts").map(Instant::parse).orElse(Instant.EPOCH);
    }

    static Instant ends(Item meeting) {
        return meeting.string("ends").map(Instant::parse).orElse(Instant.EPOCH);
    }

    static LocalDate day(Item meeting) {
        return starts(meeting).atZone(Dates.ZONE).toLocalDate();
    }

    static boolean isCancelled(Item meeting) {
        return meeting.state().equals("cancelled");
    }

    static String bodySlug(Item meeting) {
        return meeting.string("bodySlug").orElse("");
    }

    static String clock(Reading reading, Item meeting) {
        var lang = reading.language().tag();
        return Dates.clock(starts(meeting).atZone(Dates.ZONE).toLocalTime(), lang)
                + "–"
                + Dates.clock(ends(meeting).atZone(Dates.ZONE).toLocalTime(), lang);
    }

    static MeetingPage.Case line(Reading reading, Item item) {
        return new MeetingPage.Case(
                item.slug(),
                number(item).orElse(null),
                reading.link(Addresses.of(CASE, item.slug(), item.id()), item.title()),
                types(reading, item),
                starts(reading, item),
                minutes(item),
                presenters(item),
                points(reading, item),
                reading.proseOrNull(item.text("proposedDecision")),
                reading.proseOrNull(item.text("decision")),
                item.state().equals("withdrawn") || item.state().equals("postponed")
                        ? reading.word("meeting.caseState." + item.state())
                        : null,
                item.is("late"),
                withheld(item),
                item.items().stream()
                        .filter(below -> below.kind().equals(PAPER))
                        .map(paper -> paper(reading, paper))
                        .toList());
    }

    private static @Nullable String withheld(Item item) {
        return item.string("withheld").filter(basis -> !basis.isBlank()).orElse(null);
    }

    private static MeetingPage.Paper paper(Reading reading, Item item) {
        var about = new ArrayList<String>();
        item.string("type").ifPresent(type -> about.add(reading.word("paper.type." + type)));
        var version = item.string("versionLabel").orElse("");
        if (!version.isBlank()) {
            about.add(version);
        }
        var file = item.file();
        file.ifPresent(named -> {
            FileType.byMediaType(named.mediaType()).ifPresent(type -> about.add(type.name()));
            about.add(Sizes.of(named.size(), reading.language().locale()));
        });
        return new MeetingPage.Paper(
                reading.text(item.title()),
                file.map(FileName::address).orElse(null),
                String.join(", ", about),
                replaces(reading, item, version),
                item.is("late"),
                withheld(item));
    }

    private static @Nullable String replaces(Reading reading, Item item, String version) {
        if (item.predecessor().isEmpty()) {
            return null;
        }
        var before = item.string("replaces").orElse("");
        return version.isBlank() || before.isBlank()
                ? reading.word("paper.replacesEarlier")
                : reading.word("paper.replaces", version, before);
    }

    /** As in 19/21. */
    static Optional<String> number(Item item) {
        var number = item.json().path("number");
        return number.isObject()
                ? Optional.of("%d/%02d"
                        .formatted(
                                number.path("number").asInt(),
                                number.path("year").asInt() % CENTURY))
                : Optional.empty();
    }

    static Optional<String> topic(Item item) {
        return item.string("topic");
    }

    static @Nullable String outcome(Reading reading, Item item) {
        return item.string("outcome")
                .map(outcome -> reading.word("meeting.outcome." + outcome))
                .orElse(null);
    }

    private static String types(Reading reading, Item item) {
        var types = new ArrayList<String>();
        item.json().path("types").forEach(type -> types.add(reading.word("meeting.type." + type.asString())));
        for (int i = 1; i < types.size(); i++) {
            types.set(i, types.get(i).toLowerCase(reading.language().locale()));
        }
        return String.join("/", types);
    }

    private static @Nullable String starts(Reading reading, Item item) {
        var starts = item.json().path("placement").path("starts");
        return starts.isString()
                ? Dates.clock(
                        LocalTime.parse(starts.asString()), reading.language().tag())
                : null;
    }

    /** As in 20+10; null where none are set aside. */
    private static @Nullable String minutes(Item item) {
        var minutes = item.json().path("placement").path("minutes");
        int talk = minutes.path("talk").asInt(0);
        int discussion = minutes.path("discussion").asInt(0);
        if (talk + discussion == 0) {
            return null;
        }
        return discussion == 0 || talk == 0 ? Integer.toString(talk + discussion) : talk + "+" + discussion;
    }

    private static List<String> presenters(Item item) {
        var presenters = new ArrayList<String>();
        for (JsonNode presenter : item.json().path("presenters")) {
            var name = presenter.path("name").asString("");
            var organisation = presenter.path("organisation").asString("");
            presenters.add(organisation.isBlank() ? name : name.isBlank() ? organisation : name + ", " + organisation);
        }
        return presenters;
    }

    /** Each as in "navn, direktør, Direktoratet"; empty where nobody came, or left. */
    static List<String> representatives(Reading reading, Item meeting, String field) {
        var lines = new ArrayList<String>();
        for (JsonNode one : meeting.json().path(field)) {
            var line = new ArrayList<String>();
            line.add(one.path("name").asString(""));
            line.add(text(reading, one.path("function")));
            line.add(text(reading, one.path("organisation")));
            line.removeIf(String::isBlank);
            if (one.path("deputy").asBoolean(false)) {
                line.add(reading.word("site.body.deputy"));
            }
            lines.add(String.join(", ", line));
        }
        return lines;
    }

    private static String text(Reading reading, JsonNode text) {
        var read = text.isObject() ? Json.MAPPER.treeToValue(text, LocalisedText.class) : LocalisedText.NONE;
        return read.isEmpty() ? "" : reading.text(read).text();
    }

    private static List<Prose> points(Reading reading, Item item) {
        var points = new ArrayList<Prose>();
        item.json()
                .path("discussionPoints")
                .forEach(point -> points.add(reading.prose(Json.MAPPER.treeToValue(point, LocalisedText.class))));
        return points;
    }
}
