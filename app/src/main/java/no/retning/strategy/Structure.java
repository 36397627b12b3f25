package no.retning.strategy;

import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.record.Source;

/**
 * A goal structure: the tree of aims, areas, goals that one document sets, valid in time.
 *
 * @param owner the strategy or guiding document that sets it
 */
public record Structure(Header header, LocalisedText title, LocalisedText text, Ref owner, Source source)
        implements Recorded<Structure> {
    public static final String KIND = "structure";

    @Override
    public Structure with(Header newHeader) {
        return new Structure(newHeader, title, text, owner, source);
    }
}
