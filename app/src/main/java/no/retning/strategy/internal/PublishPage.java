package no.retning.strategy.internal;

import java.util.List;
import no.retning.form.FormView;
import no.retning.page.Diff;
import no.retning.page.Frame;
import no.retning.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * The last look before something is published.
 *
 * @param state how what is recorded stands to what is published
 * @param stops what must be mended first
 * @param warnings what a person must judge
 * @param differences from the current edition, by language; none for the first
 * @param form null where nothing can be published
 */
public record PublishPage(
        Frame frame,
        String heading,
        String state,
        Link preview,
        List<Remark> stops,
        List<Remark> warnings,
        List<Difference> differences,
        @Nullable FormView form) {
    /**
     * @param about what it is about: a thing and, where there is one, a language
     * @param field where it is mended
     */
    public record Remark(String about, String text, Link field) {}

    public record Difference(String language, Diff diff) {}
}
