package no.retning.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The difference between two editions of a text, paragraph by paragraph and word by word. */
public record Diff(List<Block> blocks) {

    /** What became of a paragraph. */
    public enum Fate {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** What became of a run of words. */
    public enum Change {
        KEPT,
        ADDED,
        REMOVED
    }

    /** Words that share one fate. */
    public record Run(Change change, String text) {}

    /**
     * One paragraph, chapter or goal.
     *
     * @param number as in 2.3
     * @param url its place in the newer text, or in the older where it was removed
     * @param titles the title's runs; empty where it has none
     * @param causes the inputs and choices that it was changed after
     */
    public record Block(
            Fate fate,
            String number,
            @Nullable String url,
            List<Run> titles,
            List<Run> runs,
            @Nullable String lang,
            List<Link> causes) {
        /** As it was. */
        public List<Run> before() {
            return runs.stream().filter(run -> run.change() != Change.ADDED).toList();
        }

        /** As it is. */
        public List<Run> after() {
            return runs.stream().filter(run -> run.change() != Change.REMOVED).toList();
        }
    }

    /** How many blocks are not the same. */
    public long changed() {
        return blocks.stream().filter(block -> block.fate() != Fate.SAME).count();
    }
}
