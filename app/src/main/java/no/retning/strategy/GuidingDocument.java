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
 * @param type what it is as a source; null where nobody has said
 * @param licence under which it may be used, as in {@code NLOD 2.0}; empty where it is not known
 * @param copy null where none is kept
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
        @Nullable DocumentType type,
        String licence,
        @Nullable ArchivedCopy copy,
        Source source)
        implements Recorded<GuidingDocument> {
    public static final String KIND = "document";

    @Override
    public GuidingDocument with(Header newHeader) {
        return new GuidingDocument(
                newHeader, title, shortTitle, publisher, issued, legalBasis, url, text, type, licence, copy, source);
    }

    /** The document with this copy of it put away, or with none. */
    public GuidingDocument keeping(@Nullable ArchivedCopy newCopy) {
        return new GuidingDocument(
                header, title, shortTitle, publisher, issued, legalBasis, url, text, type, licence, newCopy, source);
    }
}
