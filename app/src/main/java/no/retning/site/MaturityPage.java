package no.retning.site;

import java.util.List;
import no.retning.page.Chart;
import no.retning.page.Download;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * How far a country has come, and where least.
 *
 * @param told null where nobody has published anything
 */
public record MaturityPage(Frame frame, @Nullable Told told) {
    /**
     * One assessment.
     *
     * @param headline how far it has come and where least, in a sentence
     * @param newer the latest that has come after it, or null
     * @param summary in the words of those who assess, or null
     * @param before what the former is called, as its day; null where there is none
     * @param changes what is new since the former; null where there is none
     * @param files the figures as tables, each called as its format
     * @param figure where the chart lies as a file, without its ending
     */
    public record Told(
            Text title,
            String headline,
            String said,
            boolean illustrative,
            @Nullable Link newer,
            @Nullable Prose summary,
            @Nullable String before,
            String now,
            List<Row> rows,
            Chart chart,
            @Nullable Changes changes,
            List<Group> groups,
            Scheme scheme,
            @Nullable Text source,
            List<Line> others,
            List<Download> files,
            String figure,
            List<EditionLine> editions) {}

    /**
     * A phase as a mark, a number and a word.
     *
     * @param number null where it is not assessed
     * @param of how many there are
     */
    public record Phase(@Nullable Integer number, int of, String word) {}

    /**
     * A category.
     *
     * @param anchor its place further down
     * @param mean as it is shown; empty where nothing is assessed
     * @param before as the mean; empty where it was not assessed or there is no former
     * @param assessed how many of its indicators are, as in "2 av 3"
     */
    public record Row(String anchor, Text title, Phase phase, String mean, String before, String assessed) {}

    /** @param moves each in a sentence */
    public record Changes(Link former, String counted, List<Move> moves) {}

    public record Move(Text indicator, String from, String to) {}

    public record Group(String anchor, Text title, List<Gauge> gauges) {}

    /**
     * An indicator.
     *
     * @param meaning what is the case in its phase; null where it is not assessed
     * @param evidence what it rests on; null where nothing is said
     * @param phases what is the case in each phase
     */
    public record Gauge(
            Text title,
            Phase phase,
            @Nullable Text meaning,
            @Nullable Text evidence,
            List<Step> phases) {}

    /** @param here whether it is the phase that it is in */
    public record Step(Phase phase, Text meaning, boolean here) {}

    public record Scheme(
            Text title, @Nullable Prose text, @Nullable Text source) {}

    /** Another assessment, and this one among them. */
    public record Line(Link page, String day, String headline, boolean illustrative, boolean here) {}
}
