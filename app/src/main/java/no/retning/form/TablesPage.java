package no.retning.form;

import java.util.List;
import java.util.Map;
import no.retning.page.Chart;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A page of what is recorded, in tables: all of a kind, or one thing and what belongs to it.
 *
 * @param receipt what was just done, or null
 * @param relation what it is, or null
 * @param actions where one can go from here
 * @param form for a change of the thing itself; null where there is none, or one may not
 * @param buttons what one can do with it at once
 * @param first what one comes to the page to do, which stands before all else
 */
public record TablesPage(
        Frame frame,
        @Nullable String receipt,
        @Nullable String relation,
        Text title,
        @Nullable String lead,
        List<Link> actions,
        List<Section> sections,
        @Nullable FormView form,
        List<Button> buttons,
        List<Button> first) {
    public TablesPage(
            Frame frame,
            @Nullable String receipt,
            @Nullable String relation,
            Text title,
            @Nullable String lead,
            List<Link> actions,
            List<Section> sections,
            @Nullable FormView form,
            List<Button> buttons) {
        this(frame, receipt, relation, title, lead, actions, sections, form, buttons, List.of());
    }

    public boolean isCharted() {
        return sections.stream().anyMatch(section -> section.chart() != null);
    }

    /**
     * A table under a heading.
     *
     * @param heading null on a page that is nothing but the table
     * @param days for what is asked for as of a day; null where it is not
     * @param chart of what the table says, or null
     * @param empty said where there is no row
     */
    public record Section(
            @Nullable String heading,
            @Nullable Days days,
            @Nullable Chart chart,
            String empty,
            List<String> columns,
            List<Row> rows,
            List<Link> add) {
        public Section(
                @Nullable String heading,
                @Nullable Days days,
                String empty,
                List<String> columns,
                List<Row> rows,
                List<Link> add) {
            this(heading, days, null, empty, columns, rows, add);
        }
    }

    /**
     * A form that asks for what the page shows, such as one or two days.
     *
     * @param live whether it asks anew by itself when something in it is changed, where the browser can
     */
    public record Days(String action, List<Part> parts, String submit, boolean live) {
        public Days(String action, List<Part> parts, String submit) {
            this(action, parts, submit, false);
        }
    }

    /** @param buttons what can be done with what stands in the row */
    public record Row(List<Cell> cells, List<Button> buttons) {}

    /**
     * @param link null where it leads nowhere
     * @param shape that goes with the word where it says how something stands, else null
     */
    public record Cell(Text text, @Nullable Link link, Status.@Nullable Shape shape) {
        public static Cell of(String text) {
            return new Cell(Text.of(text), null, null);
        }

        public static Cell of(Text text) {
            return new Cell(text, null, null);
        }

        public static Cell of(Link link) {
            return new Cell(link.label(), link, null);
        }

        public static Cell of(Status status) {
            return new Cell(Text.of(status.word()), null, status.shape());
        }
    }

    /**
     * A form that is only a button.
     *
     * @param about what it does it to, for who does not see where it stands; empty where it stands alone
     */
    public record Button(String action, Map<String, String> hidden, String label, String about) {}
}
