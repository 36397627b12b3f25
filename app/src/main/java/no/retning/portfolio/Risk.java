package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * What may go wrong with a measure or an activity: because of this, that may happen, which leads to this.
 *
 * @param number its own within what it is about; never used again
 * @param likelihood 1 (hardly) to 5 (almost surely)
 * @param impact 1 (hardly felt) to 5 (grave)
 * @param action what is done about it
 * @param owner the organisation that follows it, or null
 */
public record Risk(
        Header header,
        Ref about,
        int number,
        LocalisedText title,
        LocalisedText cause,
        LocalisedText consequence,
        int likelihood,
        int impact,
        LocalisedText action,
        @Nullable UUID owner,
        Source source)
        implements Recorded<Risk> {
    public static final String KIND = "risk";

    /** The top of both scales. */
    public static final int HIGHEST = 5;

    @Override
    public Set<UUID> scopes() {
        return Set.of(about.id());
    }

    /** From 1 to 25. */
    @JsonIgnore
    public int weight() {
        return likelihood * impact;
    }

    @Override
    public Risk with(Header newHeader) {
        return new Risk(newHeader, about, number, title, cause, consequence, likelihood, impact, action, owner, source);
    }
}
