package no.retning.hearing.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.retning.form.CellFault;
import no.retning.formats.table.ColumnFinder;
import no.retning.formats.table.Days;
import no.retning.formats.table.Table;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.DeadlineGate.Ruling;
import no.retning.hearing.Doubles;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingLetters;
import no.retning.hearing.HearingRules;
import no.retning.hearing.internal.AnswerColumn.Field;
import no.retning.hearing.internal.AnswerTable.Effect;
import no.retning.hearing.internal.AnswerTable.Planned;
import no.retning.page.Dates;
import no.retning.page.WordBook;
import no.retning.record.Languages;
import no.retning.register.Organisations;
import org.springframework.stereotype.Component;

/** Reads tables of answers: what each column holds, and what the table comes to. */
@Component
final class AnswerTables {
    /** All of them land at once, while others wait. */
    private static final int MOST = 2_000;

    private final HearingAnswers answers;
    private final HearingLetters letters;
    private final HearingRules rules;
    private final HeardText heard;
    private final DeadlineGate gate;
    private final Organisations organisations;
    private final AnswerTitles titles;
    private final WordBook book;
    private final Languages languages;

    AnswerTables(
            HearingAnswers answers,
            HearingLetters letters,
            HearingRules rules,
            HeardText heard,
            DeadlineGate gate,
            Organisations organisations,
            AnswerTitles titles,
            WordBook book,
            Languages languages) {
        this.answers = answers;
        this.letters = letters;
        this.rules = rules;
        this.heard = heard;
        this.gate = gate;
        this.organisations = organisations;
        this.titles = titles;
        this.book = book;
        this.languages = languages;
    }

    AskedPlaces places(Hearing hearing) {
        return AskedPlaces.of(hearing, heard);
    }

    /**
     * As somebody says, {@code Column=field;…}, and then by the headers.
     *
     * @throws IllegalArgumentException with the part of what is said that cannot be read
     */
    static Map<AnswerColumn, Integer> proposed(Table table, AskedPlaces places, String said) {
        return new ColumnFinder<AnswerColumn>(table)
                .said(said, places::column)
                .byHeader(places::column)
                .places();
    }

    AnswerTable read(Hearing hearing, Table table, AskedPlaces places, Map<AnswerColumn, Integer> columns) {
        var now = gate.clock();
        var rows = new AnswerRows(
                table,
                columns,
                hearing,
                places,
                new AnswerCells(book, languages, zone(hearing), Days.of(cells(table, columns))),
                new RespondentCells(organisations),
                titles,
                now);
        var faults = new ArrayList<CellFault>();
        if (hearing.openedAt() == null || gate.at(now, hearing).ruling() == Ruling.SHUT) {
            faults.add(CellFault.table("hearing.table.wrong.shut"));
        }
        var read = rows.read();
        if (read.size() > MOST) {
            faults.add(CellFault.table("hearing.table.wrong.most", MOST));
        }
        faults.addAll(CellFault.withBroken(table, columns.values(), rows.faults()));
        if (!faults.isEmpty()) {
            faults.sort(Comparator.<CellFault>comparingInt(CellFault::row)
                    .thenComparingInt(fault -> fault.column().length())
                    .thenComparing(CellFault::column));
            return new AnswerTable(table, columns, List.of(), 0, faults);
        }
        var present = answers.to(hearing.header().id()).stream()
                .filter(one -> one.header().state().equals(HearingAnswer.RECEIVED))
                .toList();
        var planned =
                read.stream().map(one -> planned(hearing, one, present, now)).toList();
        int mailed = (int) planned.stream()
                .filter(one -> one.effect() != Effect.SAME
                        && !one.read().words().contact().email().value().isEmpty())
                .count();
        return new AnswerTable(table, columns, planned, mailed, faults);
    }

    private static ZoneId zone(Hearing hearing) {
        var deadline = hearing.deadline();
        return deadline == null ? Dates.ZONE : deadline.zone();
    }

    private static List<String> cells(Table table, Map<AnswerColumn, Integer> columns) {
        var place = columns.get(Field.RECEIVED);
        return place == null
                ? List.of()
                : table.rows().stream().map(row -> row.cell(place)).toList();
    }

    private Planned planned(Hearing hearing, AnswerRows.Read read, List<HearingAnswer> present, Instant now) {
        if (letters.find(hearing.header().id(), read.digest()).isPresent()) {
            return new Planned(read, Effect.SAME, List.of());
        }
        var came = rules.of(hearing, gate.today()).came(read.received(), now);
        return new Planned(
                read,
                gate.at(came, hearing).isInTime() ? Effect.NEW : Effect.LATE,
                present.stream()
                        .filter(one -> Doubles.isLike(
                                one, read.words().content(), read.words().contact()))
                        .map(HearingAnswer::number)
                        .toList());
    }
}
