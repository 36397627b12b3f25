package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said in a hearing, by one or by many, and what became of it.
 *
 * @param topic the theme that it belongs to, or null
 * @param points the passages in which it was said
 * @param stated how many answers a source says that it was in, where they are not kept here; else null
 * @param summary what is said, in short
 * @param writers the accounts of those who have written in it
 * @param second null until a second reader stands by it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HearingRemark(
        Header header,
        LocalisedText title,
        UUID hearing,
        @Nullable UUID topic,
        List<SaidPoint> points,
        @Nullable Integer stated,
        LocalisedText summary,
        RemarkTreatment treatment,
        Set<UUID> writers,
        @Nullable SecondReading second,
        Source source)
        implements Recorded<HearingRemark> {
    public static final String KIND = "hearing-remark";
    public static final String DRAFT = "draft";
    /** Decided, and waiting for the second reader. */
    public static final String DECIDED = "decided";

    public static final String APPROVED = "approved";
    public static final String REMOVED = "removed";
    public static final List<String> STATES = List.of(DRAFT, DECIDED, APPROVED, REMOVED);

    public HearingRemark {
        points = List.copyOf(points);
        writers = Set.copyOf(writers);
    }

    /** Of a hearing, from a passage, before anything has been written. */
    public static HearingRemark blank(UUID id, UUID hearing, List<SaidPoint> points) {
        return new HearingRemark(
                Header.draft(id, KIND, "ny", DRAFT),
                LocalisedText.NONE,
                hearing,
                null,
                points,
                null,
                LocalisedText.NONE,
                RemarkTreatment.NONE,
                Set.of(),
                null,
                Source.NONE);
    }

    /** Under a theme, before anything else has been written. */
    public HearingRemark under(@Nullable UUID theme) {
        return new HearingRemark(
                header, title, hearing, theme, points, stated, summary, treatment, writers, second, source);
    }

    @Override
    public HearingRemark with(Header newHeader) {
        return becoming(newHeader, points, second);
    }

    private HearingRemark becoming(Header newHeader, List<SaidPoint> newPoints, @Nullable SecondReading newSecond) {
        return new HearingRemark(
                newHeader, title, hearing, topic, newPoints, stated, summary, treatment, writers, newSecond, source);
    }

    /** Written anew by somebody. */
    public HearingRemark written(
            @Nullable UUID writer,
            LocalisedText newTitle,
            @Nullable UUID newTopic,
            List<SaidPoint> newPoints,
            @Nullable Integer newStated,
            LocalisedText newSummary,
            RemarkTreatment newTreatment,
            Source newSource) {
        var all = new TreeSet<>(writers);
        if (writer != null) {
            all.add(writer);
        }
        return new HearingRemark(
                header,
                newTitle,
                hearing,
                newTopic,
                newPoints,
                newStated,
                newSummary,
                newTreatment,
                all,
                second,
                newSource);
    }

    /** With one passage more; one that it has already is not taken twice. */
    public HearingRemark including(SaidPoint point) {
        return including(List.of(point));
    }

    /** With more passages, each of another place. */
    public HearingRemark including(List<SaidPoint> more) {
        var all = new ArrayList<>(points);
        more.stream().filter(point -> points.stream().noneMatch(point::isWhere)).forEach(all::add);
        return becoming(header, all, second);
    }

    public HearingRemark without(SaidPoint point) {
        return becoming(
                header, points.stream().filter(one -> !point.isWhere(one)).toList(), second);
    }

    /** Decided, and laid before a second reader. */
    public HearingRemark submitted() {
        return becoming(header.in(DECIDED), points, null);
    }

    /** Whether this actor may be the second reader. */
    public boolean canBeReadBy(Actor actor) {
        return actor.account() != null && !writers.contains(actor.account());
    }

    /** @throws OwnReader if the actor has written in it, or is no person */
    public HearingRemark approved(Actor actor, LocalDate today) {
        var reader = actor.account();
        if (reader == null || writers.contains(reader)) {
            throw new OwnReader(header.ref());
        }
        return becoming(header.in(APPROVED), points, new SecondReading(reader, today));
    }

    /** Back to those who write: what was approved was something else than what it becomes. */
    public HearingRemark returned() {
        return becoming(header.in(DRAFT), points, null);
    }
}
