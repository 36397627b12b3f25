package no.retning.hearing.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Access;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingLetter;
import no.retning.hearing.HearingLetters;
import no.retning.hearing.Hearings;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** All that came to a hearing by mail, what of it awaits a person first. */
@Controller
@RequestMapping(HearingPlaces.PATH + "/{id}/post")
class LettersWork {
    private final HearingLetters letters;
    private final Hearings hearings;
    private final HearingAnswers answers;
    private final DoubleRows doubles;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    LettersWork(HearingLetters letters, Hearings hearings, HearingAnswers answers, DoubleRows doubles, Access access) {
        this.letters = letters;
        this.hearings = hearings;
        this.answers = answers;
        this.doubles = doubles;
        this.access = access;
    }

    static String of(UUID hearing) {
        return HearingPlaces.of(hearing) + "/post";
    }

    @GetMapping
    ResponseEntity<byte[]> all(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var hearing = hearings.get(id);
        access.require(visit.actor(), hearing, Hearings.VIEW);
        var heading = visit.word("hearing.letters");
        var seen = letters.to(id).stream()
                .filter(one -> access.allows(visit.actor(), one, HearingLetters.VIEW))
                .toList();
        var given = answers.to(id).stream()
                .filter(one -> access.allows(visit.actor(), one, HearingAnswers.VIEW))
                .collect(Collectors.toMap(one -> one.header().id(), one -> one));
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, of(id), Hearing.KIND, HearingPlaces.all(visit), HearingPlaces.to(visit, hearing)),
                told(visit, kvittering),
                visit.reading().text(hearing.title()).text(),
                Text.of(heading),
                hearing.archiveNumber().isBlank()
                        ? visit.word("hearing.letters.unnumbered")
                        : visit.word("hearing.letters.lead", hearing.archiveNumber()),
                AnswerTableWork.isOffered(access, visit, hearing)
                        ? List.of(HearingPlaces.to(visit, hearing), AnswerTablePage.to(visit, hearing))
                        : List.of(HearingPlaces.to(visit, hearing)),
                List.of(
                        section(visit, seen, given, HearingLetter.WAITING),
                        doubles.proposed(visit, hearing),
                        section(visit, seen, given, HearingLetter.PLACED),
                        section(visit, seen, given, HearingLetter.ASIDE)),
                null,
                List.of())));
    }

    private static @Nullable String told(Visit visit, @Nullable String receipt) {
        if (receipt == null) {
            return null;
        }
        return visit.word(
                switch (receipt) {
                    case "unchanged" -> "form.press.nothingDone";
                    case "landed" -> "hearing.table.landed";
                    default -> "hearing.letters.done";
                });
    }

    private static Section section(Visit visit, List<HearingLetter> all, Map<UUID, HearingAnswer> given, String state) {
        return new Section(
                visit.word("hearing.letters." + state),
                null,
                visit.word("hearing.letters." + state + ".none"),
                List.of(
                        visit.word("hearing.letter.subject"),
                        visit.word("hearing.letter.from"),
                        visit.word("hearing.letter.arrived"),
                        visit.word(state.equals(HearingLetter.PLACED) ? "hearing.letters.placed.as" : "hearing.state")),
                all.stream()
                        .filter(one -> one.header().state().equals(state))
                        .map(one -> new Row(
                                List.of(
                                        Cell.of(Link.of(
                                                visit.url(LetterWork.of(
                                                        one.header().id())),
                                                LetterWork.subject(visit, one))),
                                        Cell.of(LetterWork.from(one)),
                                        Cell.of(LetterWork.arrived(visit, one)),
                                        standing(visit, given, one)),
                                List.of()))
                        .toList(),
                List.of());
    }

    /** The answer that it has become, by the name of those it is given for; else how it stands. */
    private static Cell standing(Visit visit, Map<UUID, HearingAnswer> given, HearingLetter letter) {
        var answer = letter.answer() == null ? null : given.get(letter.answer());
        return answer == null ? Cell.of(LetterWork.state(visit, letter)) : Cell.of(AnswerWork.to(visit, answer));
    }
}
