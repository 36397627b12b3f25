package no.retning.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.page.ChartVoice;
import no.retning.page.Countries;
import no.retning.page.Download;
import no.retning.page.Frame;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.site.MaturityPage.Phase;
import no.retning.site.PublishedMaturity.Filled;
import no.retning.site.PublishedMaturity.Placed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far countries have come, as pages: the latest that is said of it, and each that was said before. */
@Component
final class MaturityPages {
    static final String PATH = "/modenhet";

    /** Before the code of a category, where it is a place on the page. */
    private static final String ANCHOR = "kategori-";

    private static final List<String> FORMATS = List.of("csv", "json");

    private final PublishedMaturity maturity;
    private final MaturityChanges changes;
    private final Lines lines;

    MaturityPages(PublishedMaturity maturity, MaturityChanges changes, Lines lines) {
        this.maturity = maturity;
        this.changes = changes;
        this.lines = lines;
    }

    /** The latest of all; a page that says so where there is none. */
    MaturityPage latest(Reading reading) {
        var frame = reading.frame(reading.word("maturity.heading"), PATH)
                .active("strategy")
                .under(status(reading));
        return maturity.all(reading.asOf()).stream()
                .findFirst()
                .map(edition -> new MaturityPage(
                        frame.colophon(
                                lines.colophon(reading, edition, edition.item().ref())),
                        told(reading, edition)))
                .orElseGet(() -> new MaturityPage(frame, null));
    }

    MaturityPage page(Reading reading, Edition edition) {
        var title = reading.text(edition.item().title()).text();
        return new MaturityPage(
                reading.frame(title, Addresses.of(edition))
                        .active("strategy")
                        .under(
                                status(reading),
                                new Frame.Crumb(reading.url(PATH), Text.of(reading.word("maturity.heading"))))
                        .colophon(
                                lines.colophon(reading, edition, edition.item().ref())),
                told(reading, edition));
    }

    private static Frame.Crumb status(Reading reading) {
        return new Frame.Crumb(reading.url(StatusPages.PATH), Text.of(reading.word("monitor.overview")));
    }

    private MaturityPage.Told told(Reading reading, Edition edition) {
        var item = edition.item();
        var filled = PublishedMaturity.filled(item);
        var standing = MaturityStanding.of(filled);
        var former = maturity.former(edition, reading.asOf()).orElse(null);
        var before = former == null ? null : MaturityStanding.of(PublishedMaturity.filled(former.item()));
        var address = Addresses.of(edition);
        return new MaturityPage.Told(
                reading.text(item.title()),
                headline(reading, item),
                reading.word("monitor.said.by", item.string("by").orElse(""), day(reading, item)),
                item.source().illustrative(),
                maturity.latest(edition, reading.asOf())
                        .map(newer -> Lines.link(reading, newer))
                        .orElse(null),
                reading.proseOrNull(item.text("summary")),
                former == null ? null : day(reading, former.item()),
                day(reading, item),
                standing.groups().stream()
                        .map(group -> row(reading, filled, group, before))
                        .toList(),
                MaturityDrawing.onPage(reading, item, former == null ? null : former.item()),
                former == null ? null : changes.between(reading, former, edition),
                filled.categories().stream()
                        .map(category -> new MaturityPage.Group(
                                ANCHOR + category.code(),
                                reading.text(category.title()),
                                category.indicators().stream()
                                        .map(placed -> gauge(reading, filled, placed))
                                        .toList()))
                        .toList(),
                new MaturityPage.Scheme(
                        reading.text(filled.title()),
                        reading.proseOrNull(filled.text()),
                        reading.source(filled.source())),
                reading.source(item.source()),
                others(reading, edition),
                FORMATS.stream()
                        .map(format -> new Download(
                                reading.url(address + "/modenhet." + format),
                                format.toUpperCase(Locale.ROOT),
                                format.equals("csv") ? "text/csv" : "application/json"))
                        .toList(),
                reading.url(address + "/figur"),
                lines.latest(reading, edition));
    }

    private static String day(Reading reading, Item assessment) {
        return reading.day(PublishedMaturity.day(assessment)).text();
    }

    /** How far the country has come, on how much, and where least. */
    static String headline(Reading reading, Item assessment) {
        var filled = PublishedMaturity.filled(assessment);
        var standing = MaturityStanding.of(filled);
        var country = Countries.name(
                PublishedMaturity.country(assessment), reading.language().tag());
        var mean = standing.mean();
        if (mean == null) {
            return reading.word("maturity.headline.none", country);
        }
        int phase = MaturityStanding.phase(mean);
        return reading.word(
                        "maturity.headline",
                        country,
                        phase,
                        filled.phases().size(),
                        reading.text(filled.phases().get(phase - 1).word()).text(),
                        standing.assessed(),
                        standing.indicators())
                + " " + least(reading, standing);
    }

    private static String least(Reading reading, MaturityStanding standing) {
        var least = standing.least();
        if (least.isEmpty()) {
            return reading.word("maturity.headline.level");
        }
        var names = least.stream()
                .map(group -> reading.text(group.category().title()).text())
                .collect(Collectors.joining(", "));
        return reading.word(
                "maturity.headline.least",
                names,
                number(reading, least.getFirst().mean()));
    }

    private static MaturityPage.Row row(
            Reading reading, Filled filled, MaturityStanding.Group group, @Nullable MaturityStanding before) {
        var mean = group.mean();
        return new MaturityPage.Row(
                ANCHOR + group.category().code(),
                reading.text(group.category().title()),
                phase(reading, filled, mean == null ? null : MaturityStanding.phase(mean)),
                number(reading, mean),
                before == null
                        ? ""
                        : number(reading, before.mean(group.category().code())),
                reading.word(
                        "maturity.assessed",
                        group.assessed(),
                        group.category().indicators().size()));
    }

    /** As in the chart: always with its decimal, so that means can be read down a column. */
    static String number(Reading reading, @Nullable BigDecimal mean) {
        return mean == null ? "" : ChartVoice.of(reading.words(), "", "", 1).bare(mean.doubleValue());
    }

    /** A phase as it is spoken of, or that there is none. */
    static Phase phase(Reading reading, Filled filled, @Nullable Integer number) {
        return new Phase(
                number,
                filled.phases().size(),
                number == null
                        ? reading.word("maturity.notAssessed")
                        : reading.word(
                                "maturity.named",
                                number,
                                reading.text(filled.phases().get(number - 1).word())
                                        .text()));
    }

    private static MaturityPage.Gauge gauge(Reading reading, Filled filled, Placed placed) {
        var number = placed.phase();
        return new MaturityPage.Gauge(
                reading.text(placed.title()),
                phase(reading, filled, number),
                number == null ? null : reading.text(placed.phases().get(number - 1)),
                reading.textOrNull(placed.evidence()),
                IntStream.rangeClosed(1, filled.phases().size())
                        .mapToObj(step -> new MaturityPage.Step(
                                phase(reading, filled, step),
                                reading.text(placed.phases().get(step - 1)),
                                Objects.equals(number, step)))
                        .toList());
    }

    private List<MaturityPage.Line> others(Reading reading, Edition edition) {
        var all = maturity.all(reading.asOf());
        return all.size() < 2
                ? List.of()
                : all.stream().map(other -> line(reading, other, edition)).toList();
    }

    private static MaturityPage.Line line(Reading reading, Edition other, Edition here) {
        return new MaturityPage.Line(
                Lines.link(reading, other),
                day(reading, other.item()),
                headline(reading, other.item()),
                other.item().source().illustrative(),
                other.id().equals(here.id()));
    }
}
