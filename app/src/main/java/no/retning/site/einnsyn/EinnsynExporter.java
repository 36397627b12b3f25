package no.retning.site.einnsyn;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.formats.einnsyn.Einnsyn;
import no.retning.formats.einnsyn.InvalidEinnsyn;
import no.retning.instance.Exporter;
import no.retning.instance.Problem;
import no.retning.page.Sites;
import no.retning.record.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code export einnsyn MEETING}: the request that publishes a meeting, from its current edition. */
@Component
final class EinnsynExporter implements Exporter {
    private static final String MEETING = "meeting";

    private final PublishedEditions editions;
    private final Sites sites;
    private final Languages languages;

    EinnsynExporter(PublishedEditions editions, Sites sites, Languages languages) {
        this.editions = editions;
        this.sites = sites;
        this.languages = languages;
    }

    @Override
    public String kind() {
        return "einnsyn";
    }

    /** @param id the meeting's name in addresses, as in {@code nuit-2021-4} */
    @Override
    public void export(@Nullable String id, Map<String, String> options, OutputStream to) throws IOException {
        var edition =
                id == null ? null : editions.current(MEETING, id, AsOf.NOW).orElse(null);
        if (edition == null) {
            throw new Problem(
                    List.of(
                            id == null ? "Name a meeting to export" : "No meeting called " + id + " is published",
                            "Published: "
                                    + editions.all(MEETING, AsOf.NOW).stream()
                                            .map(one -> one.slug())
                                            .collect(Collectors.joining(", "))),
                    null);
        }
        try {
            var request = new PublishedMeeting(edition, sites.site().origin(), languages).request();
            to.write(Einnsyn.json(request).toPrettyString().getBytes(StandardCharsets.UTF_8));
            to.write('\n');
        } catch (InvalidEinnsyn invalid) {
            throw new Problem(id + " lacks what eInnsyn demands: " + invalid.getMessage(), invalid);
        }
    }
}
