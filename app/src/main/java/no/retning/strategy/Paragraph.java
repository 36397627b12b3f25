package no.retning.strategy;

import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;

/**
 * A paragraph: the smallest text that can be cited, commented on and answered; keeps its id whatever happens to its words.
 *
 * @param position orders the paragraphs of the chapter; gaps do not matter
 */
public record Paragraph(Header header, UUID chapter, int position, LocalisedText text, Source source)
        implements Recorded<Paragraph> {
    public static final String KIND = "paragraph";

    /** A paragraph has no name of its own: pages number it within its chapter. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public Paragraph with(Header newHeader) {
        return new Paragraph(newHeader, chapter, position, text, source);
    }
}
