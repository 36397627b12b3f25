package no.retning.site.figures;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.instance.Exporter;
import no.retning.instance.Problem;
import no.retning.page.Dates;
import no.retning.record.Languages;
import org.jspecify.annotations.Nullable;

/** {@code export jsonstat INDICATOR} and the like: what is or was published of it, so that what leaves is what anybody can read. */
final class FigureExporter implements Exporter {
    private static final String AS_OF = "as-of";
    private static final String LANGUAGE = "language";
    private static final String AREAS = "areas";

    private final FigureFormat format;
    private final FigureFiles files;
    private final PublishedEditions editions;
    private final Languages languages;

    FigureExporter(FigureFormat format, FigureFiles files, PublishedEditions editions, Languages languages) {
        this.format = format;
        this.files = files;
        this.editions = editions;
        this.languages = languages;
    }

    @Override
    public String kind() {
        return format.code();
    }

    @Override
    public Set<String> options() {
        return Set.of(AS_OF, LANGUAGE, AREAS);
    }

    /** @param id the indicator's name in addresses */
    @Override
    public void export(@Nullable String id, Map<String, String> options, OutputStream to) throws IOException {
        var tag = options.getOrDefault(LANGUAGE, languages.first().tag());
        var language = languages
                .find(tag)
                .orElseThrow(() -> new Problem("--language %s: known are %s".formatted(tag, languages.all())));
        if (id == null || editions.current("indicator", id, AsOf.NOW).isEmpty()) {
            throw new Problem(
                    List.of(
                            id == null ? "Name an indicator to export" : "No indicator called " + id + " is published",
                            "Published: "
                                    + editions.all("indicator", AsOf.NOW).stream()
                                            .map(one -> one.slug())
                                            .collect(Collectors.joining(", "))),
                    null);
        }
        var asOf = asOf(options.get(AS_OF));
        var areas = day(AREAS, options.get(AREAS));
        try {
            to.write((areas == null
                            ? files.file(format, id, asOf, language)
                            : files.file(format, id, asOf, language, areas))
                    .orElseThrow(() -> new Problem("No figures of %s were published%s"
                            .formatted(id, asOf.equals(AsOf.NOW) ? "" : " by " + asOf.written()))));
        } catch (InvalidDataset unwritable) {
            throw new Problem(
                    "%s cannot be written as %s: %s".formatted(id, kind(), unwritable.getMessage()), unwritable);
        }
    }

    private static AsOf asOf(@Nullable String written) {
        try {
            return written == null ? AsOf.NOW : AsOf.parse(written, Dates.ZONE);
        } catch (DateTimeException malformed) {
            throw new Problem(
                    "“%s” is no day; write --%s as in 2026-01-31, or as in 2026-01-31T12:30:00Z"
                            .formatted(written, AS_OF),
                    malformed);
        }
    }

    private static @Nullable LocalDate day(String option, @Nullable String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException malformed) {
            throw new Problem("“%s” is no day; write --%s as in 2026-01-31".formatted(day, option), malformed);
        }
    }
}
