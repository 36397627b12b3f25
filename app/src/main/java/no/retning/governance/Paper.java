package no.retning.governance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import java.util.UUID;
import no.retning.edition.NamedFile;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One version of a paper of a case; the header's predecessor is the version that it replaces.
 *
 * @param body the one that the case is before
 * @param sensitiveTitle what only those who work with it, and those it is sent to, read; empty where the title says all
 * @param versionLabel as in v0.7; empty where nobody counts versions
 * @param replaces the label of the version before; empty where there is none or it had none
 * @param file null only where it is withheld from the reader
 * @param late whether it was sent out after the rest of the pack
 * @param withheld the legal basis on which the paper is withheld from the public; empty where it is not
 */
public record Paper(
        Header header,
        UUID caseId,
        UUID body,
        PaperType type,
        LocalisedText title,
        LocalisedText sensitiveTitle,
        String versionLabel,
        String replaces,
        @Nullable NamedFile file,
        boolean late,
        String withheld)
        implements Recorded<Paper> {
    public static final String KIND = "paper";

    @Override
    public Set<UUID> scopes() {
        return Set.of(body, caseId);
    }

    @Override
    public String sort() {
        return type.code();
    }

    @JsonIgnore
    public boolean isWithheld() {
        return !withheld.isBlank();
    }

    @Override
    public Paper with(Header newHeader) {
        return copy(newHeader, sensitiveTitle, file, late, withheld);
    }

    Paper sent(boolean afterTheRest) {
        return copy(header.in(Papers.DISPATCHED), sensitiveTitle, file, afterTheRest, withheld);
    }

    /** What of it may leave: of one that is withheld no more than that it is there, and why. */
    Paper publicly() {
        return copy(header, LocalisedText.NONE, isWithheld() ? null : file, late, withheld);
    }

    private Paper copy(
            Header newHeader,
            LocalisedText newSensitiveTitle,
            @Nullable NamedFile newFile,
            boolean newLate,
            String newWithheld) {
        return new Paper(
                newHeader,
                caseId,
                body,
                type,
                title,
                newSensitiveTitle,
                versionLabel,
                replaces,
                newFile,
                newLate,
                newWithheld);
    }
}
