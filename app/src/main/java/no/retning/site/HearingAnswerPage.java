package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a hearing, as it may be read.
 *
 * @param gone why nothing of it may be read, or null
 * @param lang the language that it is written in
 * @param alike those that are nearly the same; null where none is
 * @param citation how one cites it; null where there is nothing to cite
 */
public record HearingAnswerPage(
        Frame frame,
        Link hearing,
        boolean illustrative,
        Text title,
        Status standing,
        @Nullable String gone,
        Moment received,
        boolean late,
        String lang,
        boolean noRemarks,
        List<Point> points,
        List<Attachment> files,
        List<Ground> withheld,
        @Nullable Alike alike,
        @Nullable Citation citation) {
    /**
     * @param all that are nearly the same
     * @param like the one that it is most like; null where that may not be read
     * @param share how much they have in common, in words; empty where that is not told
     */
    public record Alike(Link all, @Nullable Link like, String share) {}

    /** @param about what it is said to, a place one can go to where it has one */
    public record Point(
            String anchor,
            Text about,
            @Nullable String place,
            @Nullable String stance,
            List<Segment> text) {}

    /**
     * A piece of text, or where one is withheld.
     *
     * @param withheld why, or null
     */
    public record Segment(String text, @Nullable String withheld) {}

    /** @param withheld why it is, or null */
    public record Attachment(@Nullable Link file, @Nullable String withheld) {}

    public record Ground(String law, Text word) {}

    public record Citation(String text, String address, String sha256) {}
}
