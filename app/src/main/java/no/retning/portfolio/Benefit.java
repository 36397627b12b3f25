package no.retning.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Commands;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;

/**
 * An effect of a measure that somebody finds good. It lives on when the measure has ended, often with another owner.
 *
 * @param owner the organisation that shall realise it (gevinsteier)
 * @param baseline how it was before, with unit and day
 * @param target how it shall become, with unit and day
 * @param measuredOn the days it is to be measured on
 * @param measured what was found, oldest first
 */
public record Benefit(
        Header header,
        UUID measure,
        LocalisedText title,
        BenefitType type,
        UUID owner,
        LocalisedText baseline,
        LocalisedText target,
        List<LocalDate> measuredOn,
        List<Measured> measured,
        Source source)
        implements Recorded<Benefit> {
    public static final String KIND = "benefit";

    /** What was found on a day. */
    public record Measured(LocalDate day, LocalisedText value) {}

    @Override
    public String sort() {
        return type.code();
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(measure, owner);
    }

    /** It is the measure's to say what good it does; who is named as its owner speaks only for what is there. */
    @Override
    public Set<UUID> scopes(String action) {
        return action.equals(Commands.CREATE) ? Set.of(measure) : scopes();
    }

    @Override
    public Benefit with(Header newHeader) {
        return new Benefit(newHeader, measure, title, type, owner, baseline, target, measuredOn, measured, source);
    }
}
