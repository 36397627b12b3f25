package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * One meeting and its agenda.
 *
 * @param standing what state it is in, in words
 * @param place null where it is not known
 * @param remark what everybody is told about it, or null
 * @param agenda empty before the pack is sent out
 * @param welcomed who is new in the body since its meeting before
 * @param left who has left it since
 * @param pack where all of it is as one document to print
 * @param docx where it is as one to work on
 * @param minutes its approved minutes; null before that
 * @param next the body's next meeting, or null where none is known
 */
public record MeetingPage(
        Frame frame,
        Text title,
        Link body,
        String standing,
        boolean cancelled,
        Moment day,
        String clock,
        @Nullable Text place,
        boolean digital,
        boolean extra,
        @Nullable Prose remark,
        List<Case> agenda,
        List<String> welcomed,
        List<String> left,
        @Nullable Link next,
        @Nullable Moment nextDay,
        String calendar,
        String pack,
        String docx,
        @Nullable Link minutes,
        List<EditionLine> editions) {
    /**
     * A case on the agenda.
     *
     * @param number as in 19/21, or null where it takes none
     * @param types as in Orientering/drøfting
     * @param standing what has become of it, or null while it is on the agenda as sent out
     * @param withheld on which legal basis its content is, or null
     */
    public record Case(
            String anchor,
            @Nullable String number,
            Link page,
            String types,
            @Nullable String starts,
            @Nullable String minutes,
            List<String> presenters,
            List<Prose> points,
            @Nullable Prose proposal,
            @Nullable Prose decision,
            @Nullable String standing,
            boolean late,
            @Nullable String withheld,
            List<Paper> papers) {}

    /**
     * A paper of a case.
     *
     * @param url where it is fetched, or null where it is withheld
     * @param about as in Saksframlegg, v0.7, PDF, 120 kB
     * @param replaces what it came instead of, in words, or null
     * @param withheld on which legal basis, or null
     */
    public record Paper(
            Text title,
            @Nullable String url,
            String about,
            @Nullable String replaces,
            boolean late,
            @Nullable String withheld) {
        /** As the printed pack lists it. */
        public Text listed() {
            return new Text(title.text() + " (" + about + ")", title.lang());
        }
    }
}
