package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.edition.NamedFile;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * An answer has been looked through for what everybody may not read. To withhold something, and to open what was withheld, takes
 * two people; the answer itself stays as it was sent.
 *
 * @param title that of the answer
 * @param revision which sending of the answer was looked through
 * @param withheld nothing, where all may be read
 * @param reason why, for those who treat it; never published
 * @param opens from when it may be read; null for at once
 * @param writers the accounts of all who have proposed what is withheld since somebody last approved it
 * @param approver the account of who approved it; null where nobody had to, or it came in with a package
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Screening(
        Header header,
        LocalisedText title,
        UUID answer,
        int revision,
        List<Withholding> withheld,
        String reason,
        @Nullable Instant opens,
        Set<UUID> writers,
        @Nullable UUID approver)
        implements Recorded<Screening> {
    public static final String KIND = "screening";
    public static final String PROPOSED = "proposed";
    public static final String DECIDED = "decided";

    public Screening {
        withheld = List.copyOf(withheld);
        writers = Set.copyOf(writers);
    }

    static Set<String> states() {
        return Set.of(PROPOSED, DECIDED);
    }

    /** Of an answer that nobody has looked through; an answer has only one, so two people who begin meet. */
    public static Screening blank(HearingAnswer answer) {
        var name = KIND + ":" + answer.header().id();
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Screening(
                Header.draft(id, KIND, "siling-" + answer.header().id(), DECIDED),
                answer.title(),
                answer.header().id(),
                answer.revision(),
                List.of(),
                "",
                null,
                Set.of(),
                null);
    }

    @Override
    public Screening with(Header newHeader) {
        return new Screening(newHeader, title, answer, revision, withheld, reason, opens, writers, approver);
    }

    /**
     * With what is to be withheld. Where nothing is, and nothing was, it holds at once; else somebody else must approve it.
     *
     * @param newRevision which sending of the answer was looked through
     */
    public Screening screened(
            Actor by, int newRevision, List<Withholding> newWithheld, String newReason, @Nullable Instant newOpens) {
        boolean open = withheld.isEmpty() && newWithheld.isEmpty();
        boolean same = withheld.equals(newWithheld) && revision == newRevision;
        if (header.state().equals(DECIDED) && (open || same)) {
            return new Screening(
                    header, title, answer, newRevision, newWithheld, newReason, newOpens, writers, approver);
        }
        var all = header.state().equals(PROPOSED) ? new TreeSet<>(writers) : new TreeSet<UUID>();
        if (by.account() != null) {
            all.add(by.account());
        }
        return new Screening(
                header.in(PROPOSED), title, answer, newRevision, newWithheld, newReason, newOpens, all, null);
    }

    /** What has been laid beside files that are withheld. */
    public List<NamedFile> redactions() {
        return withheld.stream()
                .map(Withholding::redacted)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether an actor may be the second pair of eyes. */
    public boolean mayBeApprovedBy(Actor actor) {
        return actor.account() != null && !writers.contains(actor.account());
    }

    /** Approved. @throws ScreenedByTheSame if the actor has proposed it, or is no person */
    public Screening approved(Actor actor) {
        if (!mayBeApprovedBy(actor)) {
            throw new ScreenedByTheSame(header.ref());
        }
        return new Screening(
                header.in(DECIDED), title, answer, revision, withheld, reason, opens, writers, actor.account());
    }
}
