package no.retning.hearing.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.formats.table.Table.Row;
import no.retning.hearing.AnswerPoint;
import no.retning.hearing.HearingStance;
import no.retning.hearing.internal.AnswerColumn.Field;
import org.jspecify.annotations.Nullable;

/** What an answer in a table says to the whole and to each place, and that it has no remarks. */
record AnswerPoints(AnswerRows rows, AskedPlaces places) {
    private static final String BETWEEN = "\n\n";

    /** @param nothing whether it is said that there is nothing to remark */
    record Said(boolean nothing, List<AnswerPoint> points) {}

    Said of(List<Row> group) {
        int before = rows.faults().size();
        var said = new LinkedHashMap<Optional<UUID>, AnswerPoint>();
        said(said, group);
        var points = Stream.concat(
                        Stream.of(Optional.<UUID>empty()), places.all().stream().map(place -> Optional.of(place.id())))
                .filter(said::containsKey)
                .map(said::get)
                .toList();
        boolean ticked = group.stream().anyMatch(this::isTicked);
        if (points.size() == 1 && isNothing(points.getFirst())) {
            var only = points.getFirst();
            return new Said(true, List.of(new AnswerPoint(null, HearingStance.NO_REMARKS, only.text())));
        }
        if (ticked && !points.isEmpty()) {
            rows.wrong(group.getFirst(), "hearing.table.wrong.bothNoneAndSome", List.of(Field.NO_REMARKS));
        }
        if (!ticked && points.isEmpty() && rows.faults().size() == before) {
            rows.wrong(
                    group.getFirst(),
                    "hearing.table.wrong.nothing",
                    List.of(Field.TEXT, Field.STANCE, Field.NO_REMARKS));
        }
        return new Said(ticked, points);
    }

    private static boolean isNothing(AnswerPoint only) {
        return only.about() == null
                && (only.stance() == HearingStance.NO_REMARKS
                                && (only.text().isEmpty() || LetterWords.isNothing(only.text()))
                        || only.stance() == null && LetterWords.isNothing(only.text()));
    }

    private boolean isTicked(Row row) {
        var cell = rows.cell(row, Field.NO_REMARKS);
        return AnswerCells.yes(cell).orElseGet(() -> {
            rows.wrong(row, "hearing.table.wrong.yes", List.of(Field.NO_REMARKS), cell);
            return false;
        });
    }

    private void said(Map<Optional<UUID>, AnswerPoint> said, List<Row> group) {
        for (var row : group) {
            var about = about(row);
            if (about == null) {
                // What else is wrong in the row is told with it.
                stance(row, Field.STANCE);
                rows.text(row, Field.TEXT);
            } else {
                add(said, row, about, Field.STANCE, Field.TEXT);
            }
            for (var place : places.all()) {
                add(
                        said,
                        row,
                        Optional.of(place.id()),
                        new AnswerColumn.Stood(place.id()),
                        new AnswerColumn.Said(place.id()));
            }
        }
    }

    /** What the row is about: the whole where it does not say; null where what it says is no place. */
    private @Nullable Optional<UUID> about(Row row) {
        var cell = rows.cell(row, Field.ABOUT);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var named = places.called(cell);
        if (named.size() == 1) {
            return named.stream().findFirst();
        }
        rows.wrong(
                row,
                named.isEmpty() ? "hearing.table.wrong.place" : "hearing.table.wrong.places",
                List.of(Field.ABOUT),
                cell);
        return null;
    }

    private void add(
            Map<Optional<UUID>, AnswerPoint> said,
            Row row,
            Optional<UUID> place,
            AnswerColumn stood,
            AnswerColumn words) {
        var text = rows.text(row, words);
        var stance = stance(row, stood);
        if (stance == null && text.isEmpty()) {
            return;
        }
        var before = said.get(place);
        UUID about = place.isPresent() ? place.get() : null;
        if (before == null) {
            said.put(place, new AnswerPoint(about, stance, text));
            return;
        }
        if (before.stance() != null && stance != null && before.stance() != stance) {
            rows.wrong(row, "hearing.table.wrong.stances", List.of(stood, words));
        }
        said.put(
                place,
                new AnswerPoint(
                        about,
                        before.stance() == null ? stance : before.stance(),
                        joined(row, words, before.text(), text)));
    }

    /** What rows say one after the other of the same; together it is no longer than what one row may say. */
    private String joined(Row row, AnswerColumn words, String before, String text) {
        if (before.isEmpty() || text.isEmpty() || before.equals(text)) {
            return before.isEmpty() ? text : before;
        }
        if (before.length() + BETWEEN.length() + text.length() > AnswerRows.LONGEST) {
            // A text that is too long by itself has been told of.
            if (text.length() <= AnswerRows.LONGEST) {
                rows.wrong(row, "hearing.table.wrong.together", List.of(words), AnswerRows.LONGEST);
            }
            return before;
        }
        return before + BETWEEN + text;
    }

    private @Nullable HearingStance stance(Row row, AnswerColumn column) {
        var cell = rows.cell(row, column);
        if (cell.isEmpty()) {
            return null;
        }
        var stance = rows.cells().stance(cell);
        if (stance.isEmpty()) {
            rows.wrong(row, "hearing.table.wrong.stance", List.of(column), cell);
        }
        return stance.isPresent() ? stance.get() : null;
    }
}
