package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import no.retning.figure.Amount;
import no.retning.figure.InvolvementRound;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.RoughDate;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A round in which somebody was involved in the making of a strategy, or a total that somebody has stated. Persons are only
 * counted, never named.
 *
 * @param title what it was about
 * @param owner the organisation or body that held it
 * @param until null where it took place within {@code from}
 * @param organisations those of the register that took part
 * @param others organisations that took part and are not in the register
 * @param counted how many organisations, where the source only counts them; else null
 * @param persons how many took part; null where nobody has counted
 * @param firstTime how many of them are in no round before; null for all of them
 * @param times how many interviews or gatherings; null for one
 * @param use what it was used for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Involvement(
        Header header,
        LocalisedText title,
        LocalisedText text,
        String owner,
        InvolvementType type,
        RoughDate from,
        @Nullable RoughDate until,
        List<UUID> organisations,
        List<String> others,
        @Nullable Amount counted,
        @Nullable Amount persons,
        @Nullable Integer firstTime,
        @Nullable Amount times,
        LocalisedText use,
        Source source)
        implements Recorded<Involvement> {
    public static final String KIND = InvolvementRound.KIND;
    public static final String DRAFT = "draft";
    public static final String CONFIRMED = "confirmed";
    public static final List<String> STATES = List.of(DRAFT, CONFIRMED);

    public Involvement {
        organisations = List.copyOf(organisations);
        others = List.copyOf(others);
    }

    @Override
    public Involvement with(Header newHeader) {
        return new Involvement(
                newHeader,
                title,
                text,
                owner,
                type,
                from,
                until,
                organisations,
                others,
                counted,
                persons,
                firstTime,
                times,
                use,
                source);
    }
}
