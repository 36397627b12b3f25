package no.retning.site;

import java.util.List;
import no.retning.page.Moment;
import no.retning.page.Prose;
import no.retning.page.Text;
import no.retning.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * The pack of one meeting, for paper.
 *
 * @param edition which edition this is and when it was published
 * @param place null where it is not known
 * @param remark what everybody is told about the meeting, or null
 * @param welcomed who is new in the body since its meeting before
 * @param left who has left it since
 */
public record PrintedPack(
        Words words,
        Text title,
        Text body,
        String edition,
        Moment day,
        String clock,
        @Nullable Text place,
        boolean digital,
        @Nullable Prose remark,
        List<Sheet> sheets,
        List<String> welcomed,
        List<String> left) {
    /**
     * One case on a page of its own.
     *
     * @param about what it is about, or null
     * @param inputs what others have said about it
     * @param papers the titles of the papers that can be had beside this pack
     */
    public record Sheet(
            MeetingPage.Case facts, Text title, @Nullable Prose about, List<InputLine> inputs, List<Text> papers) {
        /** As in Sak 19/21: Ny e-helsestrategi. */
        public String heading(Words words) {
            return facts.number() == null
                    ? title.text()
                    : words.of("site.case.numbered", facts.number()) + ": " + title.text();
        }
    }
}
