package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.retning.access.Access;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.hearing.Doubles;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import org.springframework.stereotype.Component;

/** Answers that may be one, with the way to join them, and those that have been joined, with the way back. */
@Component
final class DoubleRows {
    private final Doubles doubles;
    private final HearingAnswers answers;
    private final Access access;

    DoubleRows(Doubles doubles, HearingAnswers answers, Access access) {
        this.doubles = doubles;
        this.answers = answers;
        this.access = access;
    }

    Section proposed(Visit visit, Hearing hearing) {
        var rows = new ArrayList<Row>();
        for (var pair : doubles.proposed(hearing.header().id())) {
            if (access.allows(visit.actor(), pair.first(), HearingAnswers.VIEW)) {
                rows.add(new Row(
                        List.of(
                                Cell.of(AnswerWork.to(visit, pair.first())),
                                Cell.of(AnswerWork.to(visit, pair.second())),
                                Cell.of(pair.signs().stream()
                                        .map(sign -> visit.word("hearing.double." + sign.code()))
                                        .collect(Collectors.joining(", ")))),
                        joining(visit, pair.first(), pair.second())));
            }
        }
        for (var one : answers.to(hearing.header().id())) {
            if (one.header().state().equals(HearingAnswer.JOINED)
                    && access.allows(visit.actor(), one, HearingAnswers.VIEW)) {
                doubles.into(one.header().id())
                        .ifPresent(into -> rows.add(new Row(
                                List.of(
                                        Cell.of(AnswerWork.to(visit, one)),
                                        Cell.of(AnswerWork.to(visit, answers.get(into))),
                                        Cell.of(visit.word("hearing.answer.state.joined"))),
                                parting(visit, one))));
            }
        }
        return new Section(
                visit.word("hearing.doubles"),
                null,
                visit.word("hearing.doubles.none"),
                List.of(
                        visit.word("hearing.double.first"),
                        visit.word("hearing.double.second"),
                        visit.word("hearing.double.why")),
                rows,
                List.of());
    }

    private List<Button> joining(Visit visit, HearingAnswer first, HearingAnswer second) {
        return access.allows(visit.actor(), first, HearingAnswers.JOIN)
                ? List.of(
                        joining(visit, second, first, "hearing.double.keepFirst"),
                        joining(visit, first, second, "hearing.double.keepSecond"))
                : List.of();
    }

    private static Button joining(Visit visit, HearingAnswer one, HearingAnswer into, String word) {
        return new Button(
                visit.url(AnswerWork.of(one.header().id()) + "/sla-sammen"),
                visit.hidden(Map.of(
                        "version",
                        Long.toString(one.header().version()),
                        "into",
                        into.header().id().toString())),
                visit.word(word),
                visit.word("hearing.answer.numbered", into.number()));
    }

    private List<Button> parting(Visit visit, HearingAnswer one) {
        return access.allows(visit.actor(), one, HearingAnswers.PART)
                ? List.of(new Button(
                        visit.url(AnswerWork.of(one.header().id()) + "/skill"),
                        visit.hidden(
                                Map.of("version", Long.toString(one.header().version()))),
                        visit.word("hearing.double.part"),
                        visit.word("hearing.answer.numbered", one.number())))
                : List.of();
    }
}
