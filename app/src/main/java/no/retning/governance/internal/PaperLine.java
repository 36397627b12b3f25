package no.retning.governance.internal;

import java.util.List;
import no.retning.page.Diff;
import no.retning.page.Link;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a case, as those who work with the case or are sent it see it.
 *
 * @param sensitive the title that the public does not see, or null
 * @param download null before the scanner has spoken, or where it has spoken against the file
 * @param work where the version is worked on, or null
 * @param about as in Saksframlegg, v0.7, PDF, 120 kB
 * @param standing what state it is in, in words, or null where there is nothing to say
 * @param replaces what it came instead of, in words, or null
 * @param withheld on which legal basis the public does not get it, or null
 * @param changes what is new since the version that the reader saw, or null where they saw none
 */
public record PaperLine(
        Text title,
        @Nullable Text sensitive,
        @Nullable Link download,
        @Nullable Link work,
        String about,
        @Nullable String standing,
        @Nullable String replaces,
        boolean late,
        @Nullable String withheld,
        @Nullable Changes changes) {
    /**
     * @param heading says since which version
     * @param runs empty where the texts cannot be compared
     * @param remark what there is to say instead of or beside them, or null
     */
    public record Changes(
            String heading, List<Diff.Run> runs, @Nullable String remark) {}
}
