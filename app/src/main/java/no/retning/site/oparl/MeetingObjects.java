package no.retning.site.oparl;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.file.FileName;
import no.retning.formats.oparl.AgendaItem;
import no.retning.formats.oparl.Common;
import no.retning.formats.oparl.Consultation;
import no.retning.formats.oparl.File;
import no.retning.formats.oparl.Location;
import no.retning.formats.oparl.Meeting;
import no.retning.formats.oparl.Oparl;
import no.retning.formats.oparl.OparlObject;
import no.retning.formats.oparl.Organization;
import no.retning.formats.oparl.Paper;
import no.retning.page.Dates;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The objects of one meeting: itself, its agenda, and its part of the matters on it. */
final class MeetingObjects {
    private static final int CENTURY = 100;

    private final Edition edition;
    private final Item meeting;
    private final Addresses addresses;
    private final Texts texts;
    private final ZoneId zone = Dates.ZONE;
    private final List<OparlObject> made = new ArrayList<>();

    private MeetingObjects(Edition edition, Addresses addresses, Texts texts) {
        this.edition = edition;
        this.meeting = edition.item();
        this.addresses = addresses;
        this.texts = texts;
    }

    static List<OparlObject> of(Edition edition, Addresses addresses, Texts texts) {
        var objects = new MeetingObjects(edition, addresses, texts);
        objects.make();
        return objects.made;
    }

    private void make() {
        var items = new ArrayList<AgendaItem>();
        for (var one : meeting.items()) {
            items.add(agendaItem(one, items.size()));
            made.add(items.getLast());
            var consultation = consultation(one);
            made.add(consultation);
            made.add(paper(one, consultation));
        }
        var place = texts.of(meeting.text("place"));
        var location = place.isEmpty() ? null : location(place);
        var pack = items.isEmpty() ? null : pack();
        made.add(Oparl.object(
                Meeting.class,
                id(Type.MEETING),
                web("/mote/" + edition.slug()),
                values(
                        "name", texts.of(meeting.title()),
                        "meetingState", meeting.state(),
                        "cancelled", meeting.state().equals("cancelled"),
                        "start", time("starts"),
                        "end", time("ends"),
                        "location", location,
                        "organization", List.of(body()),
                        "invitation", pack,
                        "agendaItem", items)));
        made.add(bodyByName());
    }

    private URI id(Type type) {
        return addresses.object(type, meeting.id());
    }

    private UUID bodyId() {
        return meeting.string("body").map(UUID::fromString).orElse(meeting.id());
    }

    private URI body() {
        return addresses.object(Type.ORGANIZATION, bodyId());
    }

    /** What the meeting knows of its body, for as long as the body itself is not published. */
    private OparlObject bodyByName() {
        return Oparl.object(
                Organization.class,
                body(),
                Common.NONE,
                values(
                        "body", addresses.body(),
                        "name", texts.of(meeting.text("bodyTitle")),
                        "shortName", texts.of(meeting.text("bodyTitle")),
                        "meeting", addresses.list(Type.MEETING)));
    }

    private Common web(String path) {
        return new Common(null, List.of(), null, null, addresses.page(path), null);
    }

    private Location location(String place) {
        var location = Oparl.object(
                Location.class,
                id(Type.LOCATION),
                Common.NONE,
                values("description", place, "meetings", List.of(id(Type.MEETING))));
        made.add(location);
        return location;
    }

    private File pack() {
        var address = addresses.page("/mote/" + edition.slug() + "/sakspapirer.pdf");
        var pack = Oparl.object(
                File.class,
                id(Type.FILE),
                Common.NONE,
                values(
                        "name",
                        texts.of(meeting.title()),
                        "fileName",
                        edition.slug() + ".pdf",
                        "mimeType",
                        "application/pdf",
                        "accessUrl",
                        address,
                        "meeting",
                        List.of(id(Type.MEETING))));
        made.add(pack);
        return pack;
    }

    private AgendaItem agendaItem(Item one, int order) {
        var starts = one.json().path("placement").path("starts");
        var start = starts.isString()
                ? day().atTime(LocalTime.parse(starts.asString())).atZone(zone).toOffsetDateTime()
                : null;
        return Oparl.object(
                AgendaItem.class,
                addresses.object(Type.AGENDA_ITEM, one.id()),
                web(page(one)),
                values(
                        "meeting", id(Type.MEETING),
                        "number", number(one),
                        "order", (long) order,
                        "name", texts.of(one.title()),
                        "public", !isWithheld(one),
                        "consultation", addresses.object(Type.CONSULTATION, one.id()),
                        "result", one.string("outcome").orElse(null),
                        "resolutionText", orNull(texts.of(one.text("decision"))),
                        "start", start));
    }

    private static String page(Item one) {
        return "/sak/" + one.slug();
    }

    private LocalDate day() {
        return meeting.string("starts")
                .map(Instant::parse)
                .orElse(Instant.EPOCH)
                .atZone(zone)
                .toLocalDate();
    }

    private Consultation consultation(Item one) {
        return Oparl.object(
                Consultation.class,
                addresses.object(Type.CONSULTATION, one.id()),
                Common.NONE,
                values(
                        "paper", paperId(one),
                        "agendaItem", addresses.object(Type.AGENDA_ITEM, one.id()),
                        "meeting", id(Type.MEETING),
                        "organization", List.of(body()),
                        "role", types(one)));
    }

    private static String types(Item one) {
        return StreamSupport.stream(one.json().path("types").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining(", "));
    }

    /** One matter is one paper, however many bodies treat it. */
    private URI paperId(Item one) {
        return addresses.object(
                Type.PAPER, one.string("topic").map(UUID::fromString).orElse(one.id()));
    }

    private Paper paper(Item one, Consultation consultation) {
        var files = isWithheld(one) ? List.<File>of() : List.of(text(one));
        return Oparl.object(
                Paper.class,
                paperId(one),
                web(page(one)),
                values(
                        "body", addresses.body(),
                        "name", texts.of(one.title()),
                        "reference", number(one),
                        "date", day(),
                        "mainFile", files.isEmpty() ? null : files.getFirst(),
                        "auxiliaryFile", attachments(one),
                        "underDirectionOf", List.of(body()),
                        "consultation", List.of(consultation)));
    }

    private File text(Item one) {
        var parts = new ArrayList<String>();
        parts.add(texts.of(one.text("text")));
        one.json()
                .path("discussionPoints")
                .forEach(point -> parts.add(texts.of(Json.MAPPER.treeToValue(point, LocalisedText.class))));
        parts.add(texts.of(one.text("proposedDecision")));
        var text = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
        var file = Oparl.object(
                File.class,
                addresses.object(Type.FILE, one.id()),
                Common.NONE,
                values(
                        "name", texts.of(one.title()),
                        "mimeType", "text/html",
                        "text", orNull(text),
                        "accessUrl", addresses.page(page(one)),
                        "paper", List.of(paperId(one)),
                        "agendaItem", List.of(addresses.object(Type.AGENDA_ITEM, one.id()))));
        made.add(file);
        return file;
    }

    /** The papers of a case that everybody may read. */
    private List<File> attachments(Item one) {
        var files = new ArrayList<File>();
        for (var paper : one.items()) {
            paper.file().filter(file -> !isWithheld(one) && !isWithheld(paper)).ifPresent(file -> {
                var address = addresses.page(FileName.address(file));
                files.add(Oparl.object(
                        File.class,
                        addresses.object(Type.FILE, paper.id()),
                        Common.NONE,
                        values(
                                "name", texts.of(paper.title()),
                                "fileName", file.name(),
                                "mimeType", file.mediaType(),
                                "size", file.size(),
                                "accessUrl", address,
                                "downloadUrl", address,
                                "paper", List.of(paperId(one)),
                                "agendaItem", List.of(addresses.object(Type.AGENDA_ITEM, one.id())))));
            });
        }
        made.addAll(files);
        return files;
    }

    private static boolean isWithheld(Item one) {
        return one.string("withheld").filter(basis -> !basis.isBlank()).isPresent();
    }

    private static @Nullable String number(Item one) {
        var number = one.json().path("number");
        return number.isObject()
                ? "%d/%02d"
                        .formatted(
                                number.path("number").asInt(),
                                number.path("year").asInt() % CENTURY)
                : null;
    }

    private @Nullable OffsetDateTime time(String field) {
        return meeting.string(field)
                .map(text -> Instant.parse(text).atZone(zone).toOffsetDateTime())
                .orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            var value = pairs[i + 1];
            if (value != null && !value.equals("")) {
                values.put(String.valueOf(pairs[i]), value);
            }
        }
        return values;
    }
}
