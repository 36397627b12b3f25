package no.retning.hearing.internal;

import java.util.List;
import java.util.UUID;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingFrame;
import no.retning.hearing.HearingType;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;

/** A hearing of which nothing has been said. */
final class Blank {
    /** What is heard before anybody has said it. */
    static final Ref NOTHING = new Ref("document", new UUID(0, 0));

    private Blank() {}

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
