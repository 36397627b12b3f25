package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A claim about how things are, with what speaks for it and against it.
 *
 * @param title the claim
 * @param owner the organisation or body that stands behind it
 * @param pestle what part of the world it is about; null where that has not been said
 * @param assessment null until somebody has assessed it, and again once it has been changed
 * @param withdrawal why it no longer holds; empty where it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        Header header,
        LocalisedText title,
        LocalisedText text,
        String owner,
        @Nullable Pestle pestle,
        List<Passage> passages,
        @Nullable Assessment assessment,
        LocalisedText withdrawal,
        Source source)
        implements Recorded<Finding> {
    public static final String KIND = "finding";
    public static final String DRAFT = "draft";
    public static final String ASSESSED = "assessed";
    public static final String WITHDRAWN = "withdrawn";
    public static final Set<String> STATES = Set.of(DRAFT, ASSESSED, WITHDRAWN);

    public Finding {
        passages = List.copyOf(passages);
    }

    @Override
    public Finding with(Header newHeader) {
        return new Finding(newHeader, title, text, owner, pestle, passages, assessment, withdrawal, source);
    }

    /** Says something else; it must be assessed again. */
    public Finding saying(
            LocalisedText newTitle,
            LocalisedText newText,
            String newOwner,
            @Nullable Pestle newPestle,
            Source newSource) {
        return new Finding(
                header.in(DRAFT),
                newTitle,
                newText,
                newOwner,
                newPestle,
                passages,
                null,
                LocalisedText.NONE,
                newSource);
    }

    /** With this passage, in the place of the one with its id; it must be assessed again. */
    public Finding and(Passage passage) {
        return resting(Parts.and(passages, passage, Passage::id));
    }

    /** Without this passage; it must be assessed again. */
    public Finding without(UUID passage) {
        return resting(Parts.without(passages, passage, Passage::id));
    }

    private Finding resting(List<Passage> newPassages) {
        return new Finding(header.in(DRAFT), title, text, owner, pestle, newPassages, null, LocalisedText.NONE, source);
    }

    public Finding assessed(Assessment newAssessment) {
        return new Finding(
                header.in(ASSESSED), title, text, owner, pestle, passages, newAssessment, LocalisedText.NONE, source);
    }

    public Finding withdrawn(LocalisedText reason) {
        return new Finding(header.in(WITHDRAWN), title, text, owner, pestle, passages, assessment, reason, source);
    }
}
