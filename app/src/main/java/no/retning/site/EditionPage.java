package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * One edition as it was published, for ever.
 *
 * @param thing what it is an edition of, with its page today
 * @param hash SHA-256 of the canonical JSON, 64 hexadecimal digits
 * @param json address of the canonical JSON
 * @param newer the edition that replaced it, or null where it is the current one
 * @param opening the text of the thing itself, for a page where it comes right below the title; null where it has none
 */
public record EditionPage(
        Frame frame,
        Link thing,
        int number,
        Moment published,
        @Nullable Text reason,
        boolean correction,
        @Nullable Link older,
        @Nullable Link newer,
        @Nullable Link changes,
        String hash,
        Link json,
        @Nullable Prose opening,
        List<Item> contents) {
    /** What is said of the whole beside its text. */
    public List<Fact> facts() {
        return contents.getFirst().facts();
    }

    /** What lies in it, in reading order. */
    public List<Item> below() {
        return contents.subList(1, contents.size());
    }

    /**
     * A part of the edition; level 1 is outermost.
     *
     * @param anchor names it on a page of the whole
     * @param facts what is said of it beside its text
     */
    public record Item(
            String anchor,
            int level,
            @Nullable String number,
            Text title,
            @Nullable Prose text,
            List<Fact> facts) {}

    public record Fact(String label, Text value) {}
}
