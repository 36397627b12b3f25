package no.retning.strategy;

import java.util.List;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import no.retning.record.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A strategy being drafted, in force or replaced; its state is a {@link Phase}, its predecessor the strategy it replaces.
 *
 * @param period the years it covers
 * @param structure the goal structure it pursues
 * @param owner the organisation answering for it
 * @param versionLabel what the next edition will be called: {@code 1.0}
 * @param note for those who work on it; never published
 */
public record Strategy(
        Header header,
        LocalisedText title,
        LocalisedText shortTitle,
        LocalisedText summary,
        Validity period,
        @Nullable UUID structure,
        String owner,
        String versionLabel,
        List<Milestone> milestones,
        Source source,
        String note)
        implements Recorded<Strategy> {
    public static final String KIND = "strategy";

    public Strategy {
        milestones = List.copyOf(milestones);
    }

    public Phase phase() {
        return Phase.of(header.state());
    }

    @Override
    public Strategy with(Header newHeader) {
        return new Strategy(
                newHeader,
                title,
                shortTitle,
                summary,
                period,
                structure,
                owner,
                versionLabel,
                milestones,
                source,
                note);
    }
}
