package no.retning.formats.word;

import java.util.ArrayList;
import java.util.List;
import no.retning.formats.word.Block.Paragraph;
import no.retning.formats.word.Block.Place;
import no.retning.formats.word.Block.Style;
import org.jspecify.annotations.Nullable;

/** The blocks of a page as it is read: signs gather in a paragraph until something ends it. */
final class Blocks {
    private final List<Block> all = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private Style style = Style.NORMAL;
    private @Nullable Place place;
    private boolean newPage;

    List<Block> all() {
        return List.copyOf(all);
    }

    /** The next paragraph begins a page. */
    void turn() {
        newPage = !all.isEmpty();
    }

    /** What is read next is what this leads to. */
    void anchor(String id) {
        if (!id.isEmpty()) {
            anchors.add(id);
        }
    }

    void say(Run run, Style ofParagraph, @Nullable Place inList) {
        boolean begins = runs.isEmpty() || runs.getLast().text().endsWith("\n");
        boolean afterBlank = !begins && runs.getLast().text().endsWith(" ");
        var text = begins || afterBlank ? run.text().replaceFirst("^ ", "") : run.text();
        if (text.isEmpty()) {
            return;
        }
        if (runs.isEmpty()) {
            style = ofParagraph;
            place = inList;
        }
        runs.add(run.saying(text));
    }

    void add(Block block) {
        all.add(block);
    }

    /** Ends the paragraph, if one has begun. */
    void end() {
        if (!runs.isEmpty()) {
            var last = runs.removeLast();
            runs.add(last.saying(last.text().stripTrailing()));
            all.add(new Paragraph(style, List.copyOf(anchors), newPage, place, List.copyOf(runs)));
            runs.clear();
            anchors.clear();
            newPage = false;
        }
    }
}
