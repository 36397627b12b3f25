package no.retning.site;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.retning.edition.Edition;
import no.retning.page.Dates;
import no.retning.page.Frame;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Approved minutes as pages. */
@Component
final class MinutesPages {
    static final String MINUTES = "minutes";
    private static final int CENTURY = 100;

    private final Lines lines;

    MinutesPages(Lines lines) {
        this.lines = lines;
    }

    MinutesPage minutes(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        var json = item.json();
        var meeting = Addresses.of(MeetingItems.MEETING, edition.slug(), item.id());
        return new MinutesPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("meetings")
                        .colophon(lines.colophon(reading, edition, item.ref()))
                        .under(new Frame.Crumb(reading.url("/moter"), Text.of(reading.word("site.meetings.heading")))),
                title,
                reading.text(item.text("bodyTitle")),
                reading.word(
                        "site.pack.edition",
                        edition.number(),
                        reading.day(edition.publishedAt()).text(),
                        edition.sha256().substring(0, 12)),
                reading.link(meeting, Text.of(reading.word("site.minutes.meeting"))),
                reading.day(MeetingItems.day(item)),
                MeetingItems.clock(reading, item),
                reading.textOrNull(item.text("place")),
                approval(reading, json.path("approval")),
                rows(reading, json.path("attendance")),
                reading.proseOrNull(item.text("text")),
                cases(reading, json.path("cases")),
                corrections(reading, json),
                reading.url(Addresses.of(edition) + "/referat.pdf"),
                reading.url(Addresses.of(edition) + "/referat.docx"),
                lines.latest(reading, edition));
    }

    private static MinutesPage.@Nullable Approval approval(Reading reading, JsonNode json) {
        if (!json.isObject()) {
            return null;
        }
        var number = json.path("number").asString("");
        return new MinutesPage.Approval(
                reading.link(
                        "/sak/" + json.path("slug").asString(),
                        Text.of(
                                number.isEmpty()
                                        ? reading.word("site.case.case")
                                        : reading.word("site.case.numbered", number))),
                reading.text(text(json, "meeting")),
                reading.day(LocalDate.parse(json.path("on").asString())));
    }

    private static List<MinutesPage.Row> rows(Reading reading, JsonNode all) {
        var rows = new ArrayList<MinutesPage.Row>();
        for (var json : all) {
            var name = json.path("name").asString("");
            var behalf = json.path("onBehalfOf").asString("");
            rows.add(new MinutesPage.Row(
                    reading.text(text(json, "organisation")),
                    reading.word("minutes.seatRole." + json.path("role").asString()),
                    behalf.isEmpty() ? name : reading.word("minutes.onBehalf", name, behalf),
                    standing(reading, json)));
        }
        return rows;
    }

    private static String standing(Reading reading, JsonNode json) {
        var standing = new StringBuilder(
                reading.word(json.path("present").asBoolean() ? "minutes.present" : "minutes.absent"));
        if (json.path("from").isString()) {
            standing.append(", ").append(reading.word("minutes.from", clock(reading, json.path("from"))));
        }
        if (json.path("until").isString()) {
            standing.append(", ").append(reading.word("minutes.until", clock(reading, json.path("until"))));
        }
        var cases = new ArrayList<String>();
        json.path("cases").forEach(number -> cases.add(number.asString()));
        if (!cases.isEmpty()) {
            standing.append(", ").append(reading.word("minutes.forCases", String.join(", ", cases)));
        }
        return standing.toString();
    }

    private static String clock(Reading reading, JsonNode time) {
        return Dates.clock(LocalTime.parse(time.asString()), reading.language().tag());
    }

    private static List<MinutesPage.Case> cases(Reading reading, JsonNode all) {
        var cases = new ArrayList<MinutesPage.Case>();
        for (var json : all) {
            var slug = json.path("slug").asString();
            var types = new ArrayList<String>();
            json.path("types").forEach(type -> types.add(reading.word("meeting.type." + type.asString())));
            var withheld = json.path("withheld").asString("");
            cases.add(new MinutesPage.Case(
                    slug,
                    number(json),
                    reading.link("/sak/" + slug, text(json, "title")),
                    String.join("/", types),
                    json.path("began").isString() && json.path("ended").isString()
                            ? clock(reading, json.path("began")) + "–" + clock(reading, json.path("ended"))
                            : null,
                    reading.proseOrNull(text(json, "text")),
                    stands(reading, json.path("stances")),
                    reading.proseOrNull(text(json, "proposedDecision")),
                    reading.proseOrNull(text(json, "decision")),
                    json.path("outcome").isString()
                            ? reading.word(
                                    "meeting.outcome." + json.path("outcome").asString())
                            : null,
                    withheld.isBlank() ? null : withheld));
        }
        return cases;
    }

    private static @Nullable String number(JsonNode json) {
        var number = json.path("number");
        return number.isObject()
                ? "%d/%02d"
                        .formatted(
                                number.path("number").asInt(),
                                number.path("year").asInt() % CENTURY)
                : null;
    }

    private static List<MinutesPage.Stand> stands(Reading reading, JsonNode all) {
        var stands = new ArrayList<MinutesPage.Stand>();
        all.forEach(json -> stands.add(new MinutesPage.Stand(
                reading.text(text(json, "organisation")),
                reading.word("minutes.stand." + json.path("stand").asString()),
                reading.textOrNull(text(json, "text")))));
        return stands;
    }

    private static List<MinutesPage.Correction> corrections(Reading reading, JsonNode minutes) {
        var corrections = new ArrayList<MinutesPage.Correction>();
        for (var json : minutes.path("corrections")) {
            var about = new StringBuilder();
            minutes.path("cases").forEach(one -> {
                if (one.path("meetingCase").equals(json.path("meetingCase"))) {
                    var number = number(one);
                    about.append(
                            number == null
                                    ? reading.text(text(one, "title")).text()
                                    : reading.word("site.case.numbered", number));
                }
            });
            var part = json.path("decision").asBoolean() ? "minutes.decision" : "minutes.text";
            corrections.add(new MinutesPage.Correction(
                    about + ", "
                            + reading.words()
                                    .of(part)
                                    .toLowerCase(reading.language().locale()),
                    reading.day(LocalDate.parse(json.path("on").asString())),
                    reading.text(text(json, "askedBy")),
                    reading.textOrNull(text(json, "reason")),
                    reading.proseOrNull(text(json, "before")),
                    reading.proseOrNull(text(json, "after"))));
        }
        return corrections;
    }

    private static LocalisedText text(JsonNode json, String field) {
        var node = json.path(field);
        return node.isObject() ? Json.MAPPER.treeToValue(node, LocalisedText.class) : LocalisedText.NONE;
    }
}
