package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * How a measure stands in a round: what its owner says, and beside it what the office says, neither of whom touches the
 * words of the other.
 *
 * @param answers the owner's
 * @param prefilled what was filled in for the owner when the round was opened
 * @param lastRating the owner's in the last report that was delivered, or null
 * @param officeRating the office's own, or null
 * @param startedAt when its owner first had it before their eyes
 * @param deliveredAt null until it has been delivered; a report that is locked without it says nothing
 * @param asLocked what the measure was when the round was locked; null before that
 */
public record Report(
        Header header,
        UUID round,
        UUID measure,
        Answers answers,
        Answers prefilled,
        @Nullable Rating lastRating,
        @Nullable Rating officeRating,
        LocalisedText officeText,
        @Nullable Instant startedAt,
        @Nullable Instant deliveredAt,
        List<Erratum> errata,
        @Nullable AsLocked asLocked)
        implements Recorded<Report> {
    public static final String KIND = "report";

    /** One that has been asked for. */
    public static Report asked(UUID id, UUID round, UUID measure, Answers prefilled) {
        return new Report(
                Header.draft(id, KIND, id.toString(), Reports.OPEN),
                round,
                measure,
                prefilled,
                prefilled,
                prefilled.rating(),
                null,
                LocalisedText.NONE,
                null,
                null,
                List.of(),
                null);
    }

    /** Nothing: it is called by its measure and its round. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(measure);
    }

    @JsonIgnore
    public boolean isDelivered() {
        return deliveredAt != null;
    }

    /** What the owner has delivered; null as long as that is nothing. */
    @JsonIgnore
    public @Nullable Rating said() {
        return isDelivered() ? answers.rating() : null;
    }

    /** Whether another colour is given than last time. */
    public boolean changesColour(@Nullable Rating rating) {
        return lastRating != null && rating != null && rating != lastRating;
    }

    /** How many of the fields were filled in for the owner. */
    @JsonIgnore
    public int filledBefore() {
        return prefilled.filled();
    }

    /** How many of the fields the owner had to touch. */
    @JsonIgnore
    public int touched() {
        return answers.differing(prefilled);
    }

    @Override
    public Report with(Header newHeader) {
        return new Report(
                newHeader,
                round,
                measure,
                answers,
                prefilled,
                lastRating,
                officeRating,
                officeText,
                startedAt,
                deliveredAt,
                errata,
                asLocked);
    }

    /** The report that its owner has before their eyes for the first time. */
    public Report begun(Instant at) {
        return new Report(
                header,
                round,
                measure,
                answers,
                prefilled,
                lastRating,
                officeRating,
                officeText,
                startedAt == null ? at : startedAt,
                deliveredAt,
                errata,
                asLocked);
    }

    /**
     * The report with what the owner says.
     *
     * @param at when it is delivered; null where it is only kept
     */
    public Report answered(Answers newAnswers, @Nullable Instant at) {
        return new Report(
                header.in(at == null ? Reports.OPEN : Reports.DELIVERED),
                round,
                measure,
                newAnswers,
                prefilled,
                lastRating,
                officeRating,
                officeText,
                startedAt,
                at,
                errata,
                asLocked);
    }

    /** The report with what the office says beside it. */
    public Report assessed(@Nullable Rating rating, LocalisedText text) {
        return new Report(
                header,
                round,
                measure,
                answers,
                prefilled,
                lastRating,
                rating,
                text,
                startedAt,
                deliveredAt,
                errata,
                asLocked);
    }

    /** The report as nobody changes it any more, beside what the measure is at that moment. */
    public Report locked(AsLocked measureNow) {
        return new Report(
                header.in(Reports.LOCKED),
                round,
                measure,
                answers,
                prefilled,
                lastRating,
                officeRating,
                officeText,
                startedAt,
                deliveredAt,
                errata,
                measureNow);
    }

    /** The report with one erratum more. */
    public Report corrected(Erratum erratum) {
        var all = new ArrayList<>(errata);
        all.add(erratum);
        return new Report(
                header,
                round,
                measure,
                answers,
                prefilled,
                lastRating,
                officeRating,
                officeText,
                startedAt,
                deliveredAt,
                List.copyOf(all),
                asLocked);
    }
}
