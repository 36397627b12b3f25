package no.retning.hearing.internal;

import java.util.List;
import java.util.Map;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it stands: to be looked through before it is sent, or with its receipts.
 *
 * @param receipt what was just done, or null
 * @param problem what came between, or null
 * @param who whom it is given for
 * @param receipts the latest first; none before it has been sent
 * @param buttons what can be done with it now
 */
public record SaidPage(
        Frame frame,
        @Nullable String receipt,
        @Nullable String problem,
        String heading,
        Link hearing,
        @Nullable String code,
        @Nullable String lead,
        List<Receipt> receipts,
        String who,
        List<Said> said,
        @Nullable Prose left,
        List<String> files,
        List<Button> buttons,
        List<Link> links) {
    /**
     * @param words null where one only chose where one stands
     * @param became what became of it; empty where it has not been taken up, null before anything is known
     */
    public record Said(
            Text about,
            @Nullable String stance,
            @Nullable String words,
            @Nullable List<Became> became) {}

    /**
     * What became of something that was said.
     *
     * @param remark where all is read that was made of it
     * @param changed where it can be seen, or null
     */
    public record Became(
            Link remark,
            Status decision,
            @Nullable Prose reason,
            @Nullable Link changed) {}

    public record Receipt(String heading, String at, String sha256, boolean late, Link file) {}

    /** @param quiet whether it is not what most come for */
    public record Button(String action, Map<String, String> hidden, String label, boolean quiet) {}
}
