package no.retning.form;

import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Slug;

/** Names for addresses. */
public final class Slugs {
    private static final int TAIL = 6;

    private Slugs() {}

    /** A header with the slug of a title, in the first language that it is written in. */
    public static Header named(Header header, LocalisedText title) {
        var first = title.byLanguage().containsKey("nb")
                ? title.byLanguage().get("nb")
                : title.byLanguage().values().stream().findFirst().orElse("");
        return with(header, Slug.from(first));
    }

    /** The same slug with the end of the id, for a name that another has taken. */
    public static Header distinct(Header header) {
        var id = header.id().toString();
        return with(header, header.slug() + "-" + id.substring(id.length() - TAIL));
    }

    private static Header with(Header header, String slug) {
        return new Header(
                header.id(),
                header.kind(),
                slug,
                header.state(),
                header.version(),
                header.validity(),
                header.predecessor(),
                header.changedAt());
    }
}
