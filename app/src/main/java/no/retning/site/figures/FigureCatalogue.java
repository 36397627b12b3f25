package no.retning.site.figures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.engines.cube.Period;
import no.retning.formats.dcat.Catalogue;
import no.retning.formats.dcat.Contact;
import no.retning.formats.dcat.Distribution;
import no.retning.formats.dcat.Entry;
import no.retning.formats.dcat.Publisher;
import no.retning.formats.dcat.Service;
import no.retning.formats.dcat.Texts;
import no.retning.page.Sites;
import no.retning.page.WordBook;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/** What figures there are to have, in which forms, as a catalogue that others harvest. */
@Component
class FigureCatalogue {
    static final String PATH = "/katalog.ttl";

    private static final String KIND = "indicator";
    private static final String PXWEB = "/pxapi/v2";
    private static final String HEALTH = "http://publications.europa.eu/resource/authority/data-theme/HEAL";
    private static final String FREQUENCY = "http://publications.europa.eu/resource/authority/frequency/";

    /** What each form is asked for as, its type, and the standard that it keeps to. */
    private static final List<Form> FORMS = List.of(
            new Form("json-stat2", Form.PROGRAMS, "application/json", "https://json-stat.org/full/"),
            new Form("csv", Form.PROGRAMS, "text/csv", "https://www.rfc-editor.org/info/rfc4180"),
            new Form("px", Form.PROGRAMS, "application/octet-stream", ""),
            new Form("xlsx", Form.PROGRAMS, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ""),
            file(FigureFormat.CSVW, "application/zip", "https://www.w3.org/TR/tabular-metadata/"),
            file(FigureFormat.SDMX_CSV, "text/csv", "https://github.com/sdmx-twg/sdmx-csv"),
            file(FigureFormat.SDMX_JSON, "application/json", "https://github.com/sdmx-twg/sdmx-json"));

    private final PublishedEditions editions;
    private final PublishedFigures figures;
    private final FigureOutlines outlines;
    private final Sites sites;
    private final Languages languages;
    private final WordBook book;

    FigureCatalogue(
            PublishedEditions editions,
            PublishedFigures figures,
            FigureOutlines outlines,
            Sites sites,
            Languages languages,
            WordBook book) {
        this.editions = editions;
        this.figures = figures;
        this.outlines = outlines;
        this.sites = sites;
        this.languages = languages;
        this.book = book;
    }

    /** @param at its address, of the name of an indicator */
    private record Form(String code, String at, String mediaType, String standard) {
        private static final String PROGRAMS = PXWEB + "/tables/%s/data?outputFormat=";

        String address(String indicator) {
            return at.formatted(indicator) + (isForPrograms() ? code : "");
        }

        /** Whether it is asked for in parts where there is much of it. */
        boolean isForPrograms() {
            return at.equals(PROGRAMS);
        }
    }

    private static Form file(FigureFormat format, String mediaType, String standard) {
        return new Form(format.code(), FigureDownloads.address("/indikator/%s", format), mediaType, standard);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Measured(String frequency, String licence) {}

    /** None where no figures are published. */
    Optional<Catalogue> now() {
        var entries = editions.all(KIND, AsOf.NOW).stream()
                .map(this::entry)
                .flatMap(Optional::stream)
                .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var origin = sites.site().origin();
        return Optional.of(new Catalogue(
                origin + PATH + "#katalog",
                words("catalogue.title"),
                words("catalogue.text"),
                publisher(),
                contact(),
                origin + "/indikatorer",
                "",
                entries,
                List.of(new Service(
                        origin + PATH + "#pxweb",
                        words("catalogue.service"),
                        publisher(),
                        contact(),
                        origin + PXWEB,
                        "",
                        entries.stream().map(Entry::address).toList()))));
    }

    private Publisher publisher() {
        var site = sites.site();
        return new Publisher(site.origin(), Texts.of(languages.first().tag(), site.name()), "");
    }

    private Contact contact() {
        var site = sites.site();
        return new Contact(Texts.of(languages.first().tag(), site.name()), "", site.origin() + "/om");
    }

    private Texts words(String key) {
        return new Texts(languages.all().stream()
                .collect(Collectors.toMap(
                        language -> language.tag(),
                        language -> book.in(language.tag()).of(key))));
    }

    private static Texts texts(LocalisedText text) {
        return new Texts(text.byLanguage().entrySet().stream()
                .filter(one -> !one.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Optional<Entry> entry(Edition edition) {
        var releases = figures.releases(edition.id(), AsOf.NOW);
        if (releases.isEmpty()) {
            return Optional.empty();
        }
        var latest = releases.getFirst();
        boolean oneFile = outlines.isOneFile(edition.id(), latest);
        var periods = outlines.of(edition.id(), latest).periods();
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        var measured = List.of(
                        edition.item().read("definitions", Measured[].class).orElseThrow())
                .getLast();
        var page = sites.site().origin() + "/indikator/" + edition.slug();
        return Optional.of(new Entry(
                page + "#data",
                edition.slug(),
                texts(edition.title()),
                description(edition, latest),
                publisher(),
                contact(),
                List.of(HEALTH),
                List.of(),
                releases.getLast().published(),
                latest.published(),
                FREQUENCY + frequency(measured.frequency()),
                Period.of(periods.getFirst()).from(),
                Period.of(periods.getLast()).lastDay(),
                "",
                latest.version(),
                texts(latest.text()),
                FORMS.stream()
                        .filter(form -> oneFile || form.isForPrograms())
                        .map(form -> distribution(edition, page, form, measured.licence()))
                        .toList()));
    }

    /** What is measured, and where the figures are made up, that they are. */
    private Texts description(Edition edition, PublishedRelease latest) {
        var text = texts(edition.item().text("text"));
        if (!latest.source().illustrative()) {
            return text;
        }
        var all = new TreeMap<>(words("release.illustrative").byLanguage());
        text.byLanguage().forEach((tag, said) -> all.merge(tag, said, (caution, of) -> caution + " " + of));
        return new Texts(all);
    }

    private static String frequency(String code) {
        return switch (code) {
            case "year" -> "ANNUAL";
            case "half-year" -> "ANNUAL_2";
            case "quarter" -> "QUARTERLY";
            case "month" -> "MONTHLY";
            default -> "IRREG";
        };
    }

    private Distribution distribution(Edition edition, String page, Form form, String licence) {
        return new Distribution(
                page + "#" + form.code(),
                texts(edition.title()),
                page,
                sites.site().origin() + form.address(edition.slug()),
                form.mediaType(),
                licence.matches("https?://\\S+") ? licence : "",
                form.standard());
    }
}
