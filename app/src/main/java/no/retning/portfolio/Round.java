package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
 * @param cases those in which bodies treat it, the first proposed first
 */
public record Round(
        Header header,
        LocalisedText title,
        @Nullable Instant openedAt,
        Instant cutOff,
        String scale,
        LocalisedText analysis,
        List<Issue> issues,

        @JsonAlias("caseRef") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<UUID> cases)
        implements Recorded<Round> {
    public static final String KIND = "round";

    /** A round from when there could be one case only may have none. */
    public Round(
            Header header,
            LocalisedText title,
            @Nullable Instant openedAt,
            Instant cutOff,
            String scale,
            LocalisedText analysis,
            List<Issue> issues,
            @Nullable List<UUID> cases) {
        this.header = header;
        this.title = title;
        this.openedAt = openedAt;
        this.cutOff = cutOff;
        this.scale = scale;
        this.analysis = analysis;
        this.issues = issues;
        this.cases = cases == null ? List.of() : List.copyOf(cases);
    }

    @Override
    public Round with(Header newHeader) {
        return new Round(newHeader, title, openedAt, cutOff, scale, analysis, issues, cases);
    }

    /** The round after it has been opened. */
    public Round opened(Instant at) {
        return new Round(header.in(Rounds.OPEN), title, at, cutOff, scale, analysis, issues, cases);
    }

    /** The round in a case before a body, or before one more. */
    Round before(UUID newCase) {
        var all = Stream.concat(cases.stream(), Stream.of(newCase)).toList();
        return new Round(header.in(Rounds.DRAFTED), title, openedAt, cutOff, scale, analysis, issues, all);
    }

    /** The round with what the office finds. */
    public Round analysed(LocalisedText newAnalysis, List<Issue> newIssues) {
        return new Round(header.in(Rounds.ANALYSED), title, openedAt, cutOff, scale, newAnalysis, newIssues, cases);
    }
}
