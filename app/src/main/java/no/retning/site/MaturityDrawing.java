package no.retning.site;

import java.math.BigDecimal;
import java.util.List;
import no.retning.edition.Item;
import no.retning.formats.svg.Caption;
import no.retning.formats.svg.Dumbbell;
import no.retning.formats.svg.Frame;
import no.retning.formats.svg.Palette;
import no.retning.page.Chart;
import no.retning.page.ChartVoice;
import no.retning.page.Reading;
import org.jspecify.annotations.Nullable;

/** Draws the categories from the first phase to the last, each as it was and as it is. */
final class MaturityDrawing {
    private static final String ID = "modenhet";

    private MaturityDrawing() {}

    static Chart onPage(Reading reading, Item assessment, @Nullable Item former) {
        return Chart.of(ID, (id, frame) -> drawn(reading, assessment, former, id, frame));
    }

    /** Alone, to be shown elsewhere: it says itself where it is from, and that it is made up where it is. */
    static String alone(Reading reading, Item assessment, @Nullable Item former, String path) {
        var credit = reading.word(
                        "event.chart.credit",
                        reading.site().name(),
                        reading.site().origin() + reading.url(path),
                        reading.day(reading.today()).text())
                + ". " + reading.word("indicator.chart.noLicence");
        return drawn(
                reading,
                assessment,
                former,
                ID,
                Frame.alone(
                        ChartFiles.WIDTH,
                        Palette.LIGHT,
                        assessment.source().illustrative()
                                ? reading.word("page.illustrative") + ". " + credit
                                : credit));
    }

    private static String drawn(Reading reading, Item assessment, @Nullable Item former, String id, Frame frame) {
        var filled = PublishedMaturity.filled(assessment);
        var before = former == null ? null : MaturityStanding.of(PublishedMaturity.filled(former));
        var title = reading.text(assessment.title()).text();
        return Dumbbell.draw(
                new Caption(id, reading.language().tag(), title, reading.word("maturity.chart.text")),
                frame,
                ChartVoice.of(reading.words(), "", "", 1),
                former == null ? null : day(reading, former),
                day(reading, assessment),
                rows(reading, MaturityStanding.of(filled), before),
                1,
                filled.phases().size());
    }

    private static String day(Reading reading, Item assessment) {
        return reading.day(PublishedMaturity.day(assessment)).text();
    }

    private static List<Dumbbell.Row> rows(
            Reading reading, MaturityStanding standing, @Nullable MaturityStanding before) {
        return standing.groups().stream()
                .map(group -> new Dumbbell.Row(
                        reading.text(group.category().title()).text(),
                        before == null
                                ? null
                                : plain(before.mean(group.category().code())),
                        plain(group.mean())))
                .toList();
    }

    private static @Nullable Double plain(@Nullable BigDecimal mean) {
        return mean == null ? null : mean.doubleValue();
    }
}
