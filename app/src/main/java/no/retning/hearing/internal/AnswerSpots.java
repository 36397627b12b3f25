package no.retning.hearing.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Actor;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.command.Headers;
import no.retning.edition.NamedFile;
import no.retning.file.FileStore;
import no.retning.file.Received;
import no.retning.file.Uploads;
import no.retning.hearing.AnswerContent;
import no.retning.hearing.AnswerPoint;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingQuestion;
import no.retning.hearing.HearingStance;
import no.retning.hearing.Hearings;
import no.retning.hearing.OnBehalfOf;
import no.retning.record.Ref;
import no.retning.register.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What an answer says, as it stands in its file of a package: what came with it is text that the file holds itself. */
@Component
final class AnswerSpots {
    private static final Actor LAYING = Actor.system("import");
    private static final Set<String> PLACES = Set.of("paragraph", "goal");

    private final Hearings hearings;
    private final Headers headers;
    private final FileStore store;
    private final Uploads uploads;

    AnswerSpots(Hearings hearings, Headers headers, FileStore store, Uploads uploads) {
        this.hearings = hearings;
        this.headers = headers;
        this.store = store;
        this.uploads = uploads;
    }

    AnswerContent content(Spot spot, @Nullable Ref hearing, Catalogue catalogue) {
        return new AnswerContent(
                organisations(spot),
                spot.flag("noRemarks"),
                points(spot, hearing, catalogue),
                spot.list("files").stream().flatMap(this::file).toList(),
                Choices.of(spot, "language", new String[] {"nb", "nn", "en"}, tag -> tag, "nb"),
                spot.flag("illustrative"));
    }

    private static List<OnBehalfOf> organisations(Spot spot) {
        var organisations = new ArrayList<OnBehalfOf>();
        for (var one : spot.list("organisations")) {
            var digits = one.word("number");
            if (digits != null && !OrganisationNumber.isValid(digits)) {
                one.fault(
                        "number",
                        "“%s” is no organisation number: nine digits, the last checks the others".formatted(digits));
                digits = null;
            }
            organisations.add(
                    new OnBehalfOf(one.needed("name"), digits == null ? null : new OrganisationNumber(digits)));
            one.finish();
        }
        return organisations;
    }

    private List<AnswerPoint> points(Spot spot, @Nullable Ref hearing, Catalogue catalogue) {
        var points = new ArrayList<AnswerPoint>();
        for (var one : spot.list("points")) {
            points.add(new AnswerPoint(
                    about(one, hearing, catalogue),
                    one.has("stance")
                            ? Choices.needed(one, "stance", HearingStance.values(), HearingStance::code)
                            : null,
                    one.word("text", "")));
            one.finish();
        }
        return points;
    }

    /** A question by its number in the hearing, or a place in what is heard; null for the whole. */
    @Nullable
    UUID about(Spot one, @Nullable Ref hearing, Catalogue catalogue) {
        if (one.has("question") && hearing != null) {
            int number = one.number("question", 0);
            var question = catalogue
                    .find(hearing.id())
                    .map(entry -> HearingSpots.question(entry, number))
                    .orElseGet(() -> question(hearing, number));
            if (question.isEmpty()) {
                one.fault("question", "the hearing has no question %d".formatted(number));
            }
            return question.orElse(null);
        }
        var place = catalogue.ref(one, "about", PLACES);
        return place == null ? null : place.id();
    }

    private Optional<UUID> question(Ref hearing, int number) {
        var questions = hearings.get(hearing.id()).questions();
        return number < 1 || number > questions.size()
                ? Optional.empty()
                : Optional.of(questions.get(number - 1).id());
    }

    /** It comes in by the gate as every other; what a package that is not laid has left is of no use to anybody. */
    Stream<NamedFile> file(Spot spot) {
        var name = spot.needed("name");
        spot.needed("text");
        var bytes = text(spot).getBytes(StandardCharsets.UTF_8);
        spot.finish();
        return switch (uploads.receive(LAYING, new ByteArrayInputStream(bytes), name, null)) {
            case Received.Taken taken -> {
                var file = taken.receipt().file();
                yield Stream.of(new NamedFile(
                        file.sha256(),
                        taken.receipt().name().text(),
                        file.type().mediaType(),
                        file.size()));
            }
            case Received.Refused refused -> {
                spot.fault(
                        "name",
                        "“%s” is refused: %s".formatted(name, refused.refusal().reason()));
                yield Stream.empty();
            }
        };
    }

    /** What a file holds. */
    static String text(Spot file) {
        return file.word("text", "") + "\n";
    }

    void write(Hearing hearing, AnswerContent content, ObjectNode to) {
        to.put("language", content.language());
        to.put("illustrative", content.madeUp());
        for (var one : content.organisations()) {
            var written = to.withArray("organisations").addObject().put("name", one.name());
            if (one.number() != null) {
                written.put("number", one.number().digits());
            }
        }
        if (content.noRemarks()) {
            to.put("noRemarks", true);
        }
        for (var point : content.points()) {
            var written = to.withArray("points").addObject();
            about(hearing, point.about(), written);
            if (point.stance() != null) {
                written.put("stance", point.stance().code());
            }
            PackageYaml.word(written, "text", point.text());
        }
        for (var file : content.files()) {
            write(file, to.withArray("files").addObject());
        }
    }

    void write(NamedFile file, ObjectNode to) {
        to.put("name", file.name()).put("text", text(file));
    }

    private String text(NamedFile file) {
        try {
            return Files.readString(store.path(file.sha256())).strip();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    void about(Hearing hearing, @Nullable UUID about, ObjectNode to) {
        var questions = hearing.questions().stream().map(HearingQuestion::id).toList();
        if (about != null && questions.contains(about)) {
            to.put("question", questions.indexOf(about) + 1);
        } else if (about != null) {
            to.put("about", headers.named(about));
        }
    }
}
