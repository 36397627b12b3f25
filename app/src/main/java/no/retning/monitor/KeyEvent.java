package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.record.RoughDate;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and that one must know of to read how a goal stands or how a figure went.
 *
 * @param from when, as exactly as it is known
 * @param until the last that is known of it; null where it happened within {@code from}
 * @param about the goals and measures that it touched
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeyEvent(
        Header header,
        LocalisedText title,
        LocalisedText text,
        KeyEventType type,
        RoughDate from,
        @Nullable RoughDate until,
        List<Ref> about,
        Source source)
        implements Recorded<KeyEvent> {
    public static final String KIND = "key-event";
    public static final String DRAFT = "draft";
    /** Somebody has held it against its source. */
    public static final String CONFIRMED = "confirmed";

    public static final List<String> STATES = List.of(DRAFT, CONFIRMED);

    public KeyEvent {
        about = List.copyOf(about);
    }

    @Override
    public KeyEvent with(Header newHeader) {
        return new KeyEvent(newHeader, title, text, type, from, until, about, source);
    }

    public KeyEvent confirmed() {
        return with(header.in(CONFIRMED));
    }
}
