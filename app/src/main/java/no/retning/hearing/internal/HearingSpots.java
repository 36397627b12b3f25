package no.retning.hearing.internal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.command.Headers;
import no.retning.hearing.Clarification;
import no.retning.hearing.Deadline;
import no.retning.hearing.Extension;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingOutcome;
import no.retning.hearing.HearingQuestion;
import no.retning.hearing.Invitation;
import no.retning.hearing.Untreated;
import no.retning.page.Dates;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The lists and instants in the file of a hearing. */
@Component
final class HearingSpots {
    private final Headers headers;

    HearingSpots(Headers headers) {
        this.headers = headers;
    }

    static @Nullable Instant instant(Spot spot, String field) {
        var word = spot.word(field);
        try {
            return word == null ? null : Instant.parse(word);
        } catch (DateTimeException unreadable) {
            spot.fault(field, "“%s” is no instant; write it as in 2022-05-31T10:00:00Z".formatted(word));
            return null;
        }
    }

    /** What clocks show in a zone, as in {@code {at: 2022-10-02T00:00, zone: Europe/Oslo}}, or an instant that ends with Z. */
    static @Nullable Deadline deadline(Spot spot, String field) {
        var group = spot.group(field);
        if (group == null) {
            return null;
        }
        var deadline = read(group);
        group.finish();
        return deadline;
    }

    private static @Nullable Deadline read(Spot group) {
        var at = group.needed("at");
        var zone = group.word("zone", Dates.ZONE.getId());
        try {
            return at.endsWith("Z")
                    ? new Deadline(Instant.parse(at), ZoneId.of(zone))
                    : Deadline.of(LocalDateTime.parse(at), ZoneId.of(zone));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            group.fault(
                    "at", "“%s” in %s is no time; write what clocks show, as in 2022-10-02T00:00".formatted(at, zone));
            return null;
        }
    }

    static List<HearingQuestion> questions(Entry entry, Catalogue catalogue) {
        var questions = new ArrayList<HearingQuestion>();
        for (var one : entry.spot().list("questions")) {
            questions.add(new HearingQuestion(
                    Objects.requireNonNullElse(one.id(), part(entry, "question-" + questions.size())),
                    one.neededTexts("text"),
                    catalogue.ref(one, "about", Set.of("paragraph", "goal"))));
            one.finish();
        }
        return questions;
    }

    /** The id that a question of a hearing in a package has or gets. @param number from 1 */
    static Optional<UUID> question(Entry hearing, int number) {
        var questions = hearing.spot().list("questions");
        return number < 1 || number > questions.size()
                ? Optional.empty()
                : Optional.of(Objects.requireNonNullElse(
                        questions.get(number - 1).id(), part(hearing, "question-" + (number - 1))));
    }

    List<Invitation> invited(Spot spot, Catalogue catalogue) {
        var invited = new ArrayList<Invitation>();
        for (var one : spot.list("invited")) {
            var organisation = catalogue.ref(one, "organisation", Set.of(Organisation.KIND));
            invited.add(new Invitation(
                    organisation == null ? null : organisation.id(),
                    one.needed("name"),
                    one.word("category", ""),
                    one.word("language", "nb")));
            one.finish();
        }
        return invited;
    }

    static List<Extension> extensions(Spot spot) {
        var extensions = new ArrayList<Extension>();
        for (var one : spot.list("extensions")) {
            var former = deadline(one, "former");
            if (former == null) {
                one.fault("former", "is missing; write the deadline before it was moved");
            } else {
                extensions.add(new Extension(former, day(one), one.neededTexts("reason")));
            }
            one.finish();
        }
        return extensions;
    }

    static List<Clarification> clarifications(Entry entry) {
        var all = new ArrayList<Clarification>();
        for (var one : entry.spot().list("clarifications")) {
            all.add(new Clarification(
                    Objects.requireNonNullElse(one.id(), part(entry, "clarification-" + all.size())),
                    one.neededTexts("question"),
                    one.neededTexts("answer"),
                    day(one)));
            one.finish();
        }
        return all;
    }

    private static LocalDate day(Spot spot) {
        spot.needed("day");
        return Objects.requireNonNullElse(spot.day("day"), LocalDate.EPOCH);
    }

    static @Nullable HearingOutcome outcome(Spot spot, Catalogue catalogue, List<UUID> after) {
        var said = spot.group("outcome");
        if (said == null) {
            return null;
        }
        Ref again = catalogue.ref(said, "again", Set.of(Hearing.KIND));
        if (again != null) {
            after.add(again.id());
        }
        var outcome = new HearingOutcome(
                said.has("stated") ? Integer.valueOf(said.number("stated", 0)) : null,
                said.neededTexts("summary"),
                said.has("changed") ? Boolean.valueOf(said.flag("changed")) : null,
                said.texts("reason"),
                again == null ? null : again.id(),
                untreated(said),
                said.source());
        said.finish();
        return outcome;
    }

    private static @Nullable Untreated untreated(Spot outcome) {
        var left = outcome.group("untreated");
        if (left == null) {
            return null;
        }
        var untreated = new Untreated(left.number("points", 1), left.neededTexts("reason"));
        left.finish();
        return untreated;
    }

    private static UUID part(Entry entry, String name) {
        var whole = entry.ref().id() + "/" + name;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }

    void write(Hearing one, ObjectNode file) {
        for (var question : one.questions()) {
            var written = file.withArray("questions").addObject();
            written.put("id", question.id().toString());
            PackageYaml.texts(written, "text", question.text());
            if (question.about() != null) {
                written.put("about", headers.named(question.about().id()));
            }
        }
        for (var invitation : one.invited()) {
            var written = file.withArray("invited").addObject();
            if (invitation.organisation() != null) {
                written.put("organisation", headers.named(invitation.organisation()));
            }
            written.put("name", invitation.name());
            PackageYaml.word(written, "category", invitation.category());
            written.put("language", invitation.language());
        }
        if (one.deadline() != null) {
            write(one.deadline(), file.putObject("deadline"));
        }
        for (var extension : one.extensions()) {
            var written = file.withArray("extensions").addObject();
            write(extension.former(), written.putObject("former"));
            written.put("day", extension.day().toString());
            PackageYaml.texts(written, "reason", extension.reason());
        }
        for (var said : one.clarifications()) {
            var written = file.withArray("clarifications").addObject();
            written.put("id", said.id().toString()).put("day", said.day().toString());
            PackageYaml.texts(written, "question", said.question());
            PackageYaml.texts(written, "answer", said.answer());
        }
    }

    /** As clocks show it, unless they show that twice. */
    private static void write(Deadline deadline, ObjectNode to) {
        boolean twice = !Deadline.of(deadline.wall(), deadline.zone()).equals(deadline);
        to.put("at", twice ? deadline.at().toString() : deadline.wall().toString())
                .put("zone", deadline.zone().getId());
    }
}
