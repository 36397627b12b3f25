package no.retning.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A round of reporting: opened on a day, locked at a cut-off, then analysed and published.
 *
 * @param openedAt null until it has been opened
 * @param cutOff from which it may be locked; what is said is as of then
 * @param scale the code of the {@link Scale} that it is reported by
 * @param analysis what the office finds, all in all
 * @param issues the few problems that the office takes up
 * @param caseRef the case in which a body treats it, or null
 */
public record Round(
        Header header,
        LocalisedText title,
        @Nullable Instant openedAt,
        Instant cutOff,
        String scale,
        LocalisedText analysis,
        List<Issue> issues,
        @Nullable UUID caseRef)
        implements Recorded<Round> {
    public static final String KIND = "round";

    @Override
    public Round with(Header newHeader) {
        return new Round(newHeader, title, openedAt, cutOff, scale, analysis, issues, caseRef);
    }

    /** The round after it has been opened. */
    public Round opened(Instant at) {
        return new Round(header.in(Rounds.OPEN), title, at, cutOff, scale, analysis, issues, caseRef);
    }

    /** The round in a case before a body. */
    Round before(UUID newCase) {
        return new Round(header.in(Rounds.DRAFTED), title, openedAt, cutOff, scale, analysis, issues, newCase);
    }

    /** The round with what the office finds. */
    public Round analysed(LocalisedText newAnalysis, List<Issue> newIssues) {
        return new Round(header.in(Rounds.ANALYSED), title, openedAt, cutOff, scale, newAnalysis, newIssues, caseRef);
    }
}
