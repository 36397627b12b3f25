package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * How something stands as of a day, as those who follow it up see it.
 *
 * @param title made of the year and what it is about
 * @param about what is assessed: a node of a goal structure, or an indicator
 * @param by who assesses, as an organisation, a body or a role
 * @param evidence what it rests on beside its source: findings, documents, measures, solutions
 * @param writers the accounts of all who have written in it
 * @param assurance null until it has been approved, and again when it has gone back to be changed
 * @param caseRef the case in which a body treats it, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Assessment(
        Header header,
        LocalisedText title,
        Ref about,
        LocalDate day,
        Narrative narrative,
        Verdict verdict,
        String by,
        List<Ref> evidence,
        Set<UUID> writers,
        @Nullable Assurance assurance,
        @Nullable UUID caseRef,
        Source source)
        implements Recorded<Assessment> {
    public static final String KIND = "assessment";
    public static final String DRAFT = "draft";
    /** Written, and waiting for somebody else to look through it. */
    public static final String ASSURANCE = "assurance";

    public static final String APPROVED = "approved";
    public static final String PUBLISHED = "published";
    /** In the order that it goes through them. */
    public static final List<String> STATES = List.of(DRAFT, ASSURANCE, APPROVED, PUBLISHED);

    public Assessment {
        evidence = List.copyOf(evidence);
        writers = Set.copyOf(writers);
    }

    @Override
    public Assessment with(Header newHeader) {
        return new Assessment(
                newHeader, title, about, day, narrative, verdict, by, evidence, writers, assurance, caseRef, source);
    }

    /**
     * With other words.
     *
     * @param former the assessment that it follows, or null
     * @param writer who writes it
     */
    public Assessment written(
            Actor writer,
            LocalisedText newTitle,
            Ref newAbout,
            LocalDate newDay,
            @Nullable UUID former,
            Narrative newNarrative,
            Verdict newVerdict,
            String newBy,
            List<Ref> newEvidence,
            Source newSource) {
        var all = new TreeSet<>(writers);
        if (writer.account() != null) {
            all.add(writer.account());
        }
        return new Assessment(
                header.after(former),
                newTitle,
                newAbout,
                newDay,
                newNarrative,
                newVerdict,
                newBy,
                newEvidence,
                all,
                assurance,
                caseRef,
                newSource);
    }

    /** Back to those who write, from wherever it is: what was approved was something else than what it becomes. */
    public Assessment returned() {
        return assured(DRAFT, null);
    }

    /** Whether this actor may be the second pair of eyes. */
    public boolean canBeApprovedBy(Actor actor) {
        return actor.account() != null && !writers.contains(actor.account());
    }

    /**
     * Approved by somebody who has not written in it.
     *
     * @param on on whose behalf
     * @throws SameEyes if the actor has written in it, or is no person
     */
    public Assessment approved(Actor actor, String on, LocalDate today) {
        if (!canBeApprovedBy(actor)) {
            throw new SameEyes(header.ref());
        }
        return assured(APPROVED, new Assurance(actor.account(), on, today));
    }

    private Assessment assured(String state, @Nullable Assurance newAssurance) {
        return new Assessment(
                header.in(state),
                title,
                about,
                day,
                narrative,
                verdict,
                by,
                evidence,
                writers,
                newAssurance,
                caseRef,
                source);
    }

    /** Before a body, in this case. */
    public Assessment before(UUID newCase) {
        return new Assessment(
                header, title, about, day, narrative, verdict, by, evidence, writers, assurance, newCase, source);
    }
}
