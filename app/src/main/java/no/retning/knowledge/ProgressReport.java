package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;

/**
 * What is told of a process at a checkpoint: drafted from what is recorded, and then a person's words.
 *
 * @param process the plan that it is about
 * @param day up to which it tells, that day included
 * @param owner the organisation or body that stands behind it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressReport(
        Header header,
        LocalisedText title,
        UUID process,
        LocalDate day,
        String owner,
        LocalisedText text,
        Source source)
        implements Recorded<ProgressReport> {
    public static final String KIND = "progress-report";
    public static final String DRAFT = "draft";
    public static final String READY = "ready";
    /** In the order that it goes through them. */
    public static final List<String> STATES = List.of(DRAFT, READY);

    static Set<String> states() {
        return Set.copyOf(STATES);
    }

    @Override
    public ProgressReport with(Header newHeader) {
        return new ProgressReport(newHeader, title, process, day, owner, text, source);
    }

    public ProgressReport telling(
            LocalisedText newTitle,
            UUID newProcess,
            LocalDate newDay,
            String newOwner,
            LocalisedText newText,
            Source newSource) {
        return new ProgressReport(header, newTitle, newProcess, newDay, newOwner, newText, newSource);
    }
}
