package no.retning.hearing.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.InvitedResponses;
import no.retning.hearing.PublishAnswers;
import no.retning.hearing.Screenings;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Site;
import no.retning.page.Status;
import org.springframework.stereotype.Component;

/** Who has answered a hearing, and how those stand who were asked to. */
@Component
final class RespondentTables {
    private final HearingAnswers answers;
    private final InvitedResponses responses;
    private final Screenings screenings;
    private final PublishAnswers publish;
    private final Access access;

    RespondentTables(
            HearingAnswers answers,
            InvitedResponses responses,
            Screenings screenings,
            PublishAnswers publish,
            Access access) {
        this.answers = answers;
        this.responses = responses;
        this.screenings = screenings;
        this.publish = publish;
        this.access = access;
    }

    Section answers(Visit visit, Hearing one) {
        return new Section(
                visit.word("hearing.answers"),
                null,
                visit.word("hearing.answers.none"),
                List.of(
                        visit.word("hearing.answer.from"),
                        visit.word("hearing.receipt.at"),
                        visit.word("hearing.state")),
                answers.to(one.header().id()).stream()
                        .filter(answer -> access.allows(visit.actor(), answer, HearingAnswers.VIEW))
                        .map(answer -> new Row(
                                List.of(
                                        Cell.of(AnswerWork.to(visit, answer)),
                                        Cell.of(Dates.minute(
                                                        answer.receivedAt(),
                                                        visit.reading()
                                                                .language()
                                                                .tag())
                                                .text()),
                                        Cell.of(AnswerWork.state(visit, answer))),
                                List.of()))
                        .toList(),
                List.of());
    }

    /** What somebody has proposed to withhold, and another must approve. */
    Section screened(Visit visit, Hearing one) {
        return new Section(
                visit.word("screening.waiting"),
                null,
                visit.word("screening.waiting.none"),
                List.of(visit.word("hearing.answer.from")),
                screenings.proposed(one.header().id()).stream()
                        .filter(screening -> access.allows(visit.actor(), screening, Screenings.VIEW))
                        .map(screening -> new Row(
                                List.of(Cell.of(new Link(
                                        visit.url(ScreeningWork.PATH + "/"
                                                + screening.header().id()),
                                        visit.reading().text(screening.title())))),
                                List.of()))
                        .toList(),
                List.of());
    }

    /** What everybody ought to read and cannot, through no fault of those who hold the hearing; nothing is said where all is well. */
    Stream<Section> unpublished(Visit visit, Hearing one) {
        var rows = publish.failed(one).entrySet().stream()
                .map(failed -> Map.entry(answers.get(failed.getKey()), failed.getValue()))
                .filter(failed -> access.allows(visit.actor(), failed.getKey(), HearingAnswers.VIEW))
                .map(failed -> new Row(
                        List.of(
                                Cell.of(AnswerWork.to(visit, failed.getKey())),
                                Cell.of(Dates.minute(
                                                failed.getValue(),
                                                visit.reading().language().tag())
                                        .text()),
                                Cell.of(visit.word(
                                        "hearing.unpublished.log",
                                        failed.getKey().header().id()))),
                        List.of()))
                .toList();
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.of(new Section(
                        visit.word("hearing.unpublished"),
                        null,
                        "",
                        List.of(
                                visit.word("hearing.answer.from"),
                                visit.word("hearing.unpublished.tried"),
                                visit.word("hearing.unpublished.what")),
                        rows,
                        List.of()));
    }

    Section invited(Visit visit, Hearing one) {
        return new Section(
                visit.word("hearing.invited.heading"),
                null,
                visit.word("hearing.invited.none"),
                List.of(
                        visit.word("hearing.invited.name"),
                        visit.word("hearing.invited.category"),
                        visit.word("hearing.invited.language"),
                        visit.word("hearing.response")),
                responses.of(one).entrySet().stream()
                        .map(entry -> new Row(
                                List.of(
                                        Cell.of(entry.getKey().name()),
                                        Cell.of(entry.getKey().category()),
                                        Cell.of(Site.ownName(entry.getKey().language())),
                                        Cell.of(response(visit, entry.getValue()))),
                                List.of()))
                        .toList(),
                List.of());
    }

    /** Silence has a shape of its own, and is never agreement. */
    private static Status response(Visit visit, InvitedResponses.Response response) {
        var shape = switch (response) {
            case ANSWERED -> Status.Shape.ON_TRACK;
            case NO_REMARKS -> Status.Shape.REACHED;
            case LATE -> Status.Shape.CHALLENGED;
            case SILENT -> Status.Shape.NOT_REPORTED;
        };
        return new Status(shape, visit.word("hearing.response." + response.code()), null, null, null, null);
    }
}
