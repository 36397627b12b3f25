package no.retning.hearing.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.retning.hearing.AnswerReceipt;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.RetentionClocks;
import no.retning.hearing.Screening;
import no.retning.record.Header;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/** How a hearing lies in the file that it travels in. */
final class HearingLuggage {
    static final String FORMAT = "retning-hearing-3";
    static final String MANIFEST = "manifest.json";
    static final String HEARING = "hearing.json";
    static final String THEMES = "themes.jsonl";
    static final String ANSWERS = "answers.jsonl";
    static final String LETTERS = "letters.jsonl";
    static final String REMARKS = "remarks.jsonl";
    static final String CODINGS = "codings.jsonl";
    static final String GROUPINGS = "groupings.jsonl";
    static final String CAMPAIGNS = "campaigns.jsonl";
    static final String GROUPED = "grouped.jsonl";
    static final String FILES = "files/";

    private HearingLuggage() {}

    /**
     * What the file is of.
     *
     * @param answers how many there are
     * @param published whether what is recorded of the hearing is what is published of it
     * @param concluded from when it counts how long it is known who answered; null where it is not concluded
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Manifest(
            String format,
            String hearing,
            int answers,
            boolean published,
            @Nullable Instant concluded) {}

    /**
     * An answer with what belongs to it.
     *
     * @param receipts the latest first
     * @param joinedInto the answer that it is counted as, or null
     * @param published how long it has been; null where it never was
     * @param told when whoever gave it was written what became of it; null where they were not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            HearingAnswer answer,
            List<AnswerReceipt> receipts,
            @Nullable Screening screening,
            @Nullable UUID joinedInto,
            RetentionClocks.@Nullable Published published,
            @Nullable Instant told) {}

    /** A record without what it is here alone: how often it was saved, and when. */
    static <R extends Recorded<R>> R plain(R record) {
        var header = record.header();
        return record.with(new Header(
                header.id(),
                header.kind(),
                header.slug(),
                header.state(),
                0,
                header.validity(),
                header.predecessor(),
                null));
    }
}
