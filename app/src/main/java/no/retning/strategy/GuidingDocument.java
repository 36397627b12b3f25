package no.retning.strategy;

import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A document that guides the strategy: a report to the parliament, a plan, a law, an analysis.
 *
 * @param issued when, as printed: a day, a month, a year or a session ({@code 2012–2013}); empty where it is not known
 * @param legalBasis whether something can be ordered by it
 */
public record GuidingDocument(
        Header header,
        LocalisedText title,
        LocalisedText shortTitle,
        String publisher,
        String issued,
        boolean legalBasis,
        @Nullable String url,
        LocalisedText text,
        Source source)
        implements Recorded<GuidingDocument> {
    public static final String KIND = "document";

    @Override
    public GuidingDocument with(Header newHeader) {
        return new GuidingDocument(newHeader, title, shortTitle, publisher, issued, legalBasis, url, text, source);
    }
}
