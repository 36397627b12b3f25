package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.form.CellFault;
import no.retning.form.ColumnFields;
import no.retning.form.ColumnFields.Held;
import no.retning.form.FileField;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Part;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.hearing.Hearing;
import no.retning.hearing.internal.AnswerTable.Effect;
import no.retning.page.Link;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/** The page on which a table of answers is taken in: what was sent, how each column is read, and what it comes to. */
record AnswerTablePage(Visit visit, Hearing hearing, AskedPlaces places, FileField file) {
    static final String TABLE = "table";
    static final String SAVE = "save";
    private static final String WAY = "/regneark";
    private static final int MOST_SHOWN = 200;
    private static final int LONGEST_LABEL = 70;

    static String path(Hearing hearing) {
        return HearingPlaces.of(hearing.header().id()) + WAY;
    }

    static Link to(Visit visit, Hearing hearing) {
        return visit.link(path(hearing), "hearing.table");
    }

    TablesPage of(Form form, @Nullable AnswerTable table) {
        var heading = visit.word("hearing.table");
        return new TablesPage(
                visit.frame(
                        heading,
                        path(hearing),
                        Hearing.KIND,
                        HearingPlaces.all(visit),
                        HearingPlaces.to(visit, hearing)),
                null,
                visit.reading().text(hearing.title()).text(),
                Text.of(heading),
                table == null ? visit.word("hearing.table.lead") : result(table),
                List.of(),
                table == null
                        ? List.of()
                        : List.of(table.faults().isEmpty() ? answers(table) : CellFault.section(visit, table.faults())),
                new FormView(
                        visit.url(path(hearing)),
                        visit.hidden(Map.of(ColumnFields.READ, form.value(ColumnFields.READ))),
                        parts(form, table),
                        visit.word(table == null ? "hearing.table.read" : "hearing.table.send"),
                        visit.link(HearingPlaces.of(hearing.header().id()), "form.back")),
                List.of());
    }

    private String result(AnswerTable table) {
        if (!table.faults().isEmpty()) {
            return visit.word("hearing.table.wrong", table.faults().size());
        }
        return Stream.of(
                        visit.word(
                                "hearing.table.result",
                                table.count(Effect.NEW),
                                table.count(Effect.LATE),
                                table.count(Effect.SAME)),
                        visit.word("hearing.table.nothingYet"),
                        table.mailed() == 0 ? "" : visit.word("hearing.table.mailed", table.mailed()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Section answers(AnswerTable table) {
        return new Section(
                visit.word("hearing.table.answers"),
                null,
                visit.word("hearing.table.answers.none"),
                Stream.of(
                                "hearing.table.rows",
                                "hearing.table.who",
                                "hearing.table.column.received",
                                "hearing.table.points",
                                "hearing.table.effect")
                        .map(visit::word)
                        .toList(),
                table.answers().stream().limit(MOST_SHOWN).map(this::row).toList(),
                List.of());
    }

    private Row row(AnswerTable.Planned one) {
        var words = one.read().words();
        var received = one.read().received();
        return new Row(
                List.of(
                        Cell.of(one.rows()),
                        Cell.of(AnsweringViews.who(visit.reading(), words.content(), words.contact())),
                        Cell.of(received == null ? visit.word("hearing.table.now") : LetterWork.time(visit, received)),
                        Cell.of(
                                words.content().noRemarks()
                                        ? visit.word("hearing.stance.no-remarks")
                                        : Integer.toString(
                                                words.content().points().size())),
                        Cell.of(new Status(shape(one.effect()), effect(one), null, null, null, null))),
                List.of());
    }

    private String effect(AnswerTable.Planned one) {
        var word = visit.word("hearing.table.effect." + one.effect().code());
        return one.like().isEmpty()
                ? word
                : word + ". "
                        + visit.word(
                                "hearing.table.like",
                                one.like().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static Status.Shape shape(Effect effect) {
        return switch (effect) {
            case NEW -> Status.Shape.ON_TRACK;
            case LATE -> Status.Shape.CHALLENGED;
            case SAME -> Status.Shape.REACHED;
        };
    }

    private List<Part> parts(Form form, @Nullable AnswerTable table) {
        var parts = new ArrayList<Part>();
        parts.add(file.demandedPart(form, "hearing.table.file"));
        if (table != null) {
            parts.add(ColumnFields.group(form, "hearing.table.columns", table.table(), held()));
            parts.add(form.tick(SAVE, "hearing.table.save"));
        }
        return parts;
    }

    /** All that a column can hold: who answers and when, and what is said to each place. */
    private List<Held> held() {
        var all = new ArrayList<Held>();
        for (var field : AnswerColumn.Field.values()) {
            all.add(new Held(field.code(), visit.word("hearing.table.column." + field.code())));
        }
        for (var place : places.all()) {
            var title = shortened(visit.reading().text(place.title()).text());
            var name = place.number() == 0
                    ? title
                    : visit.word("hearing.table.question", Integer.toString(place.number()), title);
            all.add(new Held(new AnswerColumn.Said(place.id()).code(), visit.word("hearing.table.said", name)));
            all.add(new Held(new AnswerColumn.Stood(place.id()).code(), visit.word("hearing.table.stood", name)));
        }
        return all;
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_LABEL ? title : title.substring(0, LONGEST_LABEL - 1) + "…";
    }
}
