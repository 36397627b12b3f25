package no.retning.governance;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the body wants otherwise in draft minutes, and what was answered.
 *
 * @param meetingCase what it is about; null for the minutes as a whole
 * @param seat on whose behalf; null where the person has none in the body
 * @param account whose remark it is; null for the system
 * @param answer why it was taken in or not; empty before it is answered
 */
public record Remark(
        Header header,
        UUID body,
        UUID minutes,
        @Nullable UUID meetingCase,
        @Nullable UUID seat,
        @Nullable UUID account,
        LocalisedText text,
        LocalisedText answer)
        implements Recorded<Remark> {
    public static final String KIND = "remark";

    /** Nothing: it is called by what it is about. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public Set<UUID> scopes() {
        var scopes = new HashSet<UUID>();
        scopes.add(body);
        if (meetingCase != null) {
            scopes.add(meetingCase);
        }
        return scopes;
    }

    Remark answered(boolean taken, LocalisedText newAnswer) {
        return new Remark(
                header.in(taken ? Remarks.TAKEN_IN : Remarks.NOT_TAKEN_IN),
                body,
                minutes,
                meetingCase,
                seat,
                account,
                text,
                newAnswer);
    }

    @Override
    public Remark with(Header newHeader) {
        return new Remark(newHeader, body, minutes, meetingCase, seat, account, text, answer);
    }
}
