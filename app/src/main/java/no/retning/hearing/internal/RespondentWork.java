package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.hearing.AnswerDrafts;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingLetter;
import no.retning.hearing.HearingLetters;
import no.retning.hearing.Hearings;
import no.retning.hearing.InvitedResponses;
import no.retning.hearing.InvitedResponses.Response;
import no.retning.page.Answer;
import no.retning.page.Text;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** Says for whom an answer is given that came as a letter: what was received, and its receipt, stay as they are. */
@Controller
@RequestMapping(AnswerWork.PATH + "/{id}" + RespondentWork.WAY)
class RespondentWork {
    static final String WAY = "/hvem";

    private static final int NOT_DONE = 409;

    private final HearingAnswers answers;
    private final HearingLetters letters;
    private final Hearings hearings;
    private final InvitedResponses invited;
    private final AnswerDrafts drafts;
    private final LetterSenders senders;
    private final RespondentLines lines;
    private final AnswerTitles titles;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    RespondentWork(
            HearingAnswers answers,
            HearingLetters letters,
            Hearings hearings,
            InvitedResponses invited,
            AnswerDrafts drafts,
            LetterSenders senders,
            RespondentLines lines,
            AnswerTitles titles,
            Saving saving,
            Access access) {
        this.answers = answers;
        this.letters = letters;
        this.hearings = hearings;
        this.invited = invited;
        this.drafts = drafts;
        this.senders = senders;
        this.lines = lines;
        this.titles = titles;
        this.saving = saving;
        this.access = access;
    }

    /** Only what came as a letter: whoever answered by form has said it themselves. */
    static boolean isOffered(Access access, Visit visit, HearingAnswer one, List<HearingLetter> cameBy) {
        return !cameBy.isEmpty() && access.allows(visit.actor(), one, HearingAnswers.ATTRIBUTE);
    }

    /** Whom it is given for now is among those to choose from, so that the same form sent twice is understood twice. */
    private RespondentSheet sheet(HearingAnswer answer, HearingLetter letter) {
        var silent = invited.of(hearings.get(letter.hearing())).entrySet().stream()
                .map(one -> Map.entry(senders.of(one.getKey()), one.getValue()))
                .filter(one -> one.getValue() == Response.SILENT
                        || answer.content().organisations().contains(one.getKey()))
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
        return new RespondentSheet(lines, titles, letter.sender().name().value(), silent);
    }

    private Place place(Visit visit, HearingAnswer one) {
        var path = AnswerWork.of(one.header().id()) + WAY;
        var heading = visit.word("hearing.respondent");
        return new Place(
                visit.frame(
                        heading,
                        path,
                        Hearing.KIND,
                        HearingPlaces.all(visit),
                        HearingPlaces.to(visit, hearings.get(one.hearing())),
                        AnswerWork.to(visit, one)),
                heading,
                visit.url(path),
                visit.url(path),
                visit.link(AnswerWork.of(one.header().id()), "form.back"));
    }

    @GetMapping
    ResponseEntity<byte[]> asked(Visit visit, @PathVariable UUID id) {
        var one = answers.get(id);
        access.require(visit.actor(), one, HearingAnswers.ATTRIBUTE);
        var cameBy = letters.of(id);
        return cameBy.isEmpty() ? own(visit, one) : asked(visit, one, cameBy.getFirst());
    }

    private ResponseEntity<byte[]> asked(Visit visit, HearingAnswer one, HearingLetter letter) {
        var place = place(visit, one);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                AnswerWork.to(visit, one).label().text(),
                Text.of(place.heading()),
                visit.word("hearing.respondent.lead", LetterWork.from(letter)),
                List.of(visit.link(LetterWork.of(letter.header().id()), "hearing.respondent.letter")),
                List.of(),
                saving.form(visit, one, sheet(one, letter), place),
                List.of())));
    }

    /** Whoever answered by form has said it themselves, and nobody says otherwise. */
    private ResponseEntity<byte[]> own(Visit visit, HearingAnswer one) {
        var place = place(visit, one);
        return Answer.page(
                NOT_DONE,
                templates.formTables(new TablesPage(
                        place.frame(),
                        visit.word("hearing.respondent.own"),
                        AnswerWork.to(visit, one).label().text(),
                        Text.of(place.heading()),
                        null,
                        List.of(place.back()),
                        List.of(),
                        null,
                        List.of())));
    }

    @PostMapping
    ResponseEntity<byte[]> said(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = answers.get(id);
        access.require(visit.actor(), one, HearingAnswers.ATTRIBUTE);
        var cameBy = letters.of(id);
        if (cameBy.isEmpty()) {
            return own(visit, one);
        }
        return saving.change(
                visit,
                HearingAnswers.ATTRIBUTE,
                answers,
                id,
                sheet(one, cameBy.getFirst()),
                Form.sent(visit.reading(), request),
                place(visit, one),
                visit.url(AnswerWork.of(id) + "?kvittering=respondent"),
                this::alsoInTheForm);
    }

    /** Whoever goes on with it by its code finds there what has been put right. */
    private void alsoInTheForm(HearingAnswer saved) {
        drafts.lock(saved.header().id())
                .filter(draft -> !draft.values().isEmpty())
                .ifPresent(draft -> {
                    var values = new TreeMap<>(draft.values());
                    values.keySet().removeAll(AnswerFields.RESPONDENT);
                    values.putAll(AnswerFields.respondent(saved.content(), saved.contact()));
                    drafts.save(draft.id(), draft.saves(), values, null);
                });
    }
}
