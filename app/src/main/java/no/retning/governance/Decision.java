package no.retning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a body, for somebody to follow up.
 *
 * @param text as adopted: it stands in the case, and is corrected with the minutes only
 * @param addressee the organisation it is addressed to; null where it is not in the register
 * @param obligation what the addressee shall do
 * @param deadline the last day for it; null where none was set
 */
public record Decision(
        Header header,
        UUID ofCase,
        UUID body,
        LocalisedText title,
        LocalisedText text,
        @Nullable UUID addressee,
        LocalisedText addresseeName,
        LocalisedText obligation,
        @Nullable LocalDate deadline,
        Duty duty,
        Report report,
        Source source)
        implements Recorded<Decision> {
    public static final String KIND = "decision";

    /**
     * Who follows it up, which only those who work with it see.
     *
     * @param owner the account that answers for it, or null
     * @param reportedBy the account that reported back, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Duty(@Nullable UUID owner, @Nullable UUID reportedBy) {
        public static final Duty NONE = new Duty(null, null);
    }

    /** @param on null until somebody has reported back */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Report(LocalisedText text, @Nullable LocalDate on) {
        public static final Report NONE = new Report(LocalisedText.NONE, null);
    }

    @Override
    public Set<UUID> scopes() {
        return Set.copyOf(List.of(body, ofCase, header.id()));
    }

    @Override
    public Decision with(Header newHeader) {
        return copy(newHeader, duty, report);
    }

    Decision reported(Report newReport, @Nullable UUID by) {
        return copy(header.in(Decisions.REPORTED), new Duty(duty.owner(), by), newReport);
    }

    private Decision copy(Header newHeader, Duty newDuty, Report newReport) {
        return new Decision(
                newHeader,
                ofCase,
                body,
                title,
                text,
                addressee,
                addresseeName,
                obligation,
                deadline,
                newDuty,
                newReport,
                source);
    }
}
