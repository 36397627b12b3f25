package no.retning.governance.internal;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a member of the body meets it.
 *
 * @param joining where to join it, or empty
 * @param welcomed who is new in the body since its meeting before
 * @param left who has left it since
 * @param minutes where its minutes can be read; null before there are any to read
 */
public record MemberPackPage(
        Frame frame,
        Text title,
        String standing,
        String when,
        @Nullable Text place,
        String joining,
        @Nullable Prose remark,
        List<String> welcomed,
        List<String> left,
        @Nullable Link minutes,
        List<Asked> cases) {
    /**
     * A case and what is asked of the body.
     *
     * @param asked as in "Drøfting"
     * @param inputs what others have said about it, each under who said it
     * @param others what other bodies said of the same matter
     * @param declare where one declares to be partial in it; null where one cannot
     */
    public record Asked(
            String anchor,
            String number,
            Text title,
            String asked,
            String starts,
            String minutes,
            String standing,
            boolean late,
            @Nullable Prose about,
            List<Prose> points,
            @Nullable Prose proposal,
            List<PaperLine> papers,
            List<StepsPage.Said> inputs,
            List<StepsPage.Other> others,
            @Nullable Link declare) {}
}
