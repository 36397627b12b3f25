package no.retning.formats.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands below something else on a page. */
sealed interface Block {
    /** What a paragraph is; the names are those of the styles in the file. */
    enum Style {
        NORMAL("Normal"),
        HEADING_1("Heading1"),
        HEADING_2("Heading2"),
        HEADING_3("Heading3"),
        HEADING_4("Heading4"),
        LEAD("Lead"),
        QUIET("Quiet"),
        QUOTE("Quote"),
        LIST("ListParagraph"),
        COLUMN("ColumnHeading");

        private final String id;

        Style(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /**
     * Where a paragraph stands in a list.
     *
     * @param number of the list in the file; {@link WordLists#BULLETS} for those without numbers
     * @param level 0 for the outermost
     */
    record Place(int number, int level) {}

    /**
     * @param anchors what leads to it
     * @param newPage whether it begins a page
     * @param place null outside lists
     */
    record Paragraph(
            Style style,
            List<String> anchors,
            boolean newPage,
            @Nullable Place place,
            List<Run> runs) implements Block {}

    /** @param caption what it is a table of, for who does not see it; empty where nobody has said */
    record Table(String caption, List<Row> rows) implements Block {
        int columns() {
            return rows.stream()
                    .mapToInt(row -> row.cells().stream().mapToInt(Cell::span).sum())
                    .max()
                    .orElse(1);
        }
    }

    /** @param heading whether it names the columns */
    record Row(boolean heading, List<Cell> cells) {}

    /** @param span how many columns it takes */
    record Cell(int span, List<Block> blocks) {}
}
