package no.retning.hearing.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingFrame;
import no.retning.hearing.HearingLetter;
import no.retning.hearing.HearingType;
import no.retning.hearing.LetterChannel;
import no.retning.hearing.LetterSender;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Ref;

/** What nothing has been said of. */
final class Blank {
    /** What is heard before anybody has said it. */
    static final Ref NOTHING = new Ref("document", new UUID(0, 0));

    private Blank() {}

    /** A letter to a hearing in which nothing stands. */
    static HearingLetter letter(Hearing hearing, LetterChannel channel) {
        var id = Ids.next();
        return new HearingLetter(
                Header.draft(id, HearingLetter.KIND, "brev-" + id, HearingLetter.PLACED),
                hearing.header().id(),
                channel,
                Personal.NONE,
                LetterSender.NONE,
                Personal.NONE,
                Personal.NONE,
                List.of(),
                List.of(),
                null,
                Instant.EPOCH,
                null,
                null,
                null);
    }

    static Hearing hearing(UUID id) {
        return new Hearing(
                Header.draft(id, Hearing.KIND, "ny", Hearing.DRAFT),
                LocalisedText.NONE,
                HearingType.GENERAL,
                NOTHING,
                "",
                "",
                HearingFrame.NONE,
                List.of(),
                List.of(),
                "",
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null);
    }
}
