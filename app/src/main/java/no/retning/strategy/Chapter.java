package no.retning.strategy;

import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;

/**
 * A chapter of a strategy.
 *
 * @param position orders the chapters; gaps do not matter
 * @param number as printed: {@code 2}
 */
public record Chapter(Header header, UUID strategy, int position, String number, LocalisedText title)
        implements Recorded<Chapter> {
    public static final String KIND = "chapter";

    @Override
    public Chapter with(Header newHeader) {
        return new Chapter(newHeader, strategy, position, number, title);
    }
}
