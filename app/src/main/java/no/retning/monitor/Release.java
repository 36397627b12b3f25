package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.engines.cube.Revisions;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * All figures of an indicator as they are published at a moment. Once published it never changes; another follows it.
 *
 * @param version as in 2.1.0, by how large the step from the one before is
 * @param changes how many figures changed in each way
 * @param definition the version of the definition that it counts by
 * @param text what is new in it, and why
 * @param correction what was wrong; null where its reason is no error, and of releases from before it was asked for
 * @param writers the accounts of all who have delivered it
 * @param assurance null until somebody else has approved it
 * @param published from when it is the truth; it can lie ahead
 * @param count how many observations it has
 * @param sha256 of all that it says in the open, by {@link Fingerprint}
 * @param announced null where nobody told when it would come before there were figures
 * @param figures null unless they come with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Release(
        Header header,
        LocalisedText title,
        UUID indicator,
        String version,
        Revisions.Step step,
        Map<String, Integer> changes,
        int definition,
        ReleaseReason reason,
        LocalisedText text,
        @Nullable Correction correction,
        Set<UUID> writers,
        @Nullable Assurance assurance,
        @Nullable Instant published,
        int count,
        String sha256,
        Source source,
        @Nullable Announcement announced,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        List<Observation> figures)
        implements Recorded<Release> {
    public static final String KIND = "release";
    /** Told of, and without figures yet. */
    public static final String ANNOUNCED = "announced";

    public static final String DRAFT = "draft";
    /** Delivered, and waiting for somebody else to look through it. */
    public static final String REVIEW = "review";

    public static final String APPROVED = "approved";
    public static final String PUBLISHED = "published";
    /** Never published, and never will be. */
    public static final String DISCARDED = "discarded";

    public static final List<String> STATES = List.of(ANNOUNCED, DRAFT, REVIEW, APPROVED, PUBLISHED, DISCARDED);

    public Release {
        changes = Map.copyOf(new TreeMap<>(changes));
        writers = Set.copyOf(writers);
    }

    @Override
    public Release with(Header newHeader) {
        return as(newHeader, assurance, published);
    }

    private Release as(Header newHeader, @Nullable Assurance newAssurance, @Nullable Instant newPublished) {
        return new Release(
                newHeader,
                title,
                indicator,
                version,
                step,
                changes,
                definition,
                reason,
                text,
                correction,
                writers,
                newAssurance,
                newPublished,
                count,
                sha256,
                source,
                announced,
                figures);
    }

    /** Whether it has figures and is still to be published; there is one such of an indicator at a time. */
    @JsonIgnore
    public boolean isInWork() {
        return published == null
                && !header.state().equals(DISCARDED)
                && !header.state().equals(ANNOUNCED);
    }

    /** Whether it is the truth from its moment on; a moment alone can be one that was meant. */
    public boolean stands() {
        return header.state().equals(PUBLISHED);
    }

    /** Whether this actor may be the second pair of eyes. */
    public boolean canBeApprovedBy(Actor actor) {
        return actor.account() != null && !writers.contains(actor.account());
    }

    /** Waiting for somebody else to look through it. @throws UnexplainedError if nobody has said what it puts right */
    public Release submitted() {
        if (reason == ReleaseReason.ERROR && correction == null) {
            throw new UnexplainedError(this);
        }
        return with(header.in(REVIEW));
    }

    /** Approved. @throws SameEyes if the actor has delivered it, or is no person */
    public Release approved(Actor actor, Assurance by) {
        if (!canBeApprovedBy(actor)) {
            throw new SameEyes(header.ref());
        }
        return as(header.in(APPROVED), by, published);
    }

    /** As it is approved already, because what it says has been approved before. */
    Release assured(@Nullable Assurance by) {
        return as(header, by, published);
    }

    /** Back to those who deliver. */
    public Release returned() {
        return as(header.in(DRAFT), null, null);
    }

    /** The truth from a moment on. */
    public Release publishedAt(Instant moment) {
        return as(header.in(PUBLISHED), assurance, moment);
    }

    /** Approved and not published, as it was before its embargo was set. */
    Release withdrawn() {
        return as(header.in(APPROVED), assurance, null);
    }

    /** The same with more of it hidden. @param newSha256 of what is still open */
    Release saying(String newSha256) {
        return as(text, correction, writers, newSha256);
    }

    /** The same, of which everybody is told when it is to come. */
    public Release announced(Announcement told) {
        return as(header, title, told, figures);
    }

    Release called(LocalisedText newTitle) {
        return as(header, newTitle, announced, figures);
    }

    /** Under the header of another, and without any figure. */
    Release without(Header of) {
        return as(of, title, announced, List.of());
    }

    /** What has been delivered, as the release that was announced. */
    Release as(Release promised) {
        var was = promised.header;
        return as(
                new Header(
                        was.id(),
                        KIND,
                        header.slug(),
                        header.state(),
                        was.version(),
                        was.validity(),
                        header.predecessor(),
                        was.changedAt()),
                title,
                promised.announced,
                figures);
    }

    private Release as(
            Header newHeader,
            LocalisedText newTitle,
            @Nullable Announcement newAnnounced,
            @Nullable List<Observation> newFigures) {
        return new Release(
                newHeader,
                newTitle,
                indicator,
                version,
                step,
                changes,
                definition,
                reason,
                text,
                correction,
                writers,
                assurance,
                published,
                count,
                sha256,
                source,
                newAnnounced,
                newFigures);
    }

    /** With what is new in it, and what it puts right, told otherwise, by one more. */
    public Release told(Actor writer, LocalisedText newText, @Nullable Correction newCorrection) {
        var all = new TreeSet<>(writers);
        if (writer.account() != null) {
            all.add(writer.account());
        }
        return as(newText, newCorrection, all, sha256);
    }

    /** The same, which has come another step at the source. */
    public Release upstream(UpstreamState state, Instant since) {
        return correction == null ? this : as(text, correction.upstream(state, since), writers, sha256);
    }

    /** The same with who found the error called as they are now. */
    Release foundBy(LocalisedText called) {
        return correction == null ? this : as(text, correction.foundBy(called), writers, sha256);
    }

    private Release as(
            LocalisedText newText, @Nullable Correction newCorrection, Set<UUID> newWriters, String newSha256) {
        return new Release(
                header,
                title,
                indicator,
                version,
                step,
                changes,
                definition,
                reason,
                newText,
                newCorrection,
                newWriters,
                assurance,
                published,
                count,
                newSha256,
                source,
                announced,
                figures);
    }
}
