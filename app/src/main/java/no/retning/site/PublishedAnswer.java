package no.retning.site;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.edition.NamedFile;
import no.retning.page.Reading;
import no.retning.page.Status;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a hearing, as everybody may read it now.
 *
 * @param standing how much of it may be read
 * @param late whether it came after the deadline that is now
 * @param person the name of a private person, while it is told; else empty
 * @param unnamed whether the time has passed in which it was
 * @param sha256 of what may be read of it; null where nothing may
 * @param body null where nothing may be read
 * @param joinedInto the number of the answer that it is counted as, where it came by two ways
 */
record PublishedAnswer(
        int number,
        int revision,
        String standing,
        Instant since,
        Instant receivedAt,
        boolean late,
        String person,
        boolean unnamed,
        @Nullable String sha256,
        @Nullable Body body,
        @Nullable Integer joinedInto) {

    /** What may be read of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Body(
            UUID answer,
            String language,
            List<Respondent> respondents,
            boolean person,
            String category,
            boolean noRemarks,
            List<Point> points,
            List<Attachment> files,
            List<Ground> withheld,
            @Nullable Boolean illustrative) {
        /** The ground with a code. */
        Ground ground(String code) {
            return withheld.stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseGet(() -> new Ground(code, code, LocalisedText.NONE));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Respondent(String name, @Nullable String number) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Point(int index, @Nullable UUID about, @Nullable String stance, List<Segment> text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Segment(@Nullable String text, @Nullable String withheld) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Attachment(@Nullable NamedFile file, @Nullable String withheld) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Ground(String code, String law, LocalisedText word) {}

    /** The same without the name of a private person, for what is passed on and kept elsewhere. */
    PublishedAnswer unsigned() {
        return new PublishedAnswer(
                number, revision, standing, since, receivedAt, late, "", unnamed, sha256, body, joinedInto);
    }

    /** Who answers, as far as it is told. */
    String from(Reading reading) {
        if (body == null) {
            return "";
        }
        if (body.person()) {
            return person.isEmpty() ? reading.word("hearing.privatePerson") : person;
        }
        return body.respondents().stream().map(Respondent::name).collect(Collectors.joining(", "));
    }

    boolean illustrative() {
        return body != null && Boolean.TRUE.equals(body.illustrative());
    }

    Status status(Reading reading) {
        var shape = switch (standing) {
            case "published" -> Status.Shape.REACHED;
            case "partly" -> Status.Shape.CHALLENGED;
            case "withheld" -> Status.Shape.NOT_ASSESSED;
            default -> Status.Shape.NOT_REPORTED;
        };
        return new Status(shape, reading.word("answers.standing." + standing), null, null, null, null);
    }

    /** How it begins, with marks where something is withheld. */
    String beginning(int longest) {
        if (body == null) {
            return "";
        }
        var text = body.points().stream()
                .flatMap(point -> point.text().stream())
                .map(segment -> Objects.requireNonNullElse(segment.text(), "[…]"))
                .collect(Collectors.joining(" "))
                .strip();
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest);
        return text.substring(0, end > 0 ? end : longest).strip() + " …";
    }
}
