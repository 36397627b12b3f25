package no.retning.thread;

import java.time.LocalDate;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.record.Source;

/**
 * One tie of the thread. Its validity is the header's.
 *
 * @param type one of {@link LinkTypes}
 * @param evidence why the two belong together
 * @param statedBy the organisation or body that said so
 * @param statedIn the thing with whose editions the link is published
 */
public record Link(
        Header header,
        String type,
        Ref from,
        Ref to,
        LocalisedText evidence,
        Source source,
        String statedBy,
        LocalDate statedOn,
        UUID statedIn)
        implements Recorded<Link> {
    public static final String KIND = "link";
    public static final String ACTIVE = "active";
    public static final String REMOVED = "removed";

    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public String sort() {
        return type;
    }

    @Override
    public Link with(Header newHeader) {
        return new Link(newHeader, type, from, to, evidence, source, statedBy, statedOn, statedIn);
    }
}
