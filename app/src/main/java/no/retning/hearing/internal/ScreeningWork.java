package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.command.Conflict;
import no.retning.edition.NamedFile;
import no.retning.file.FileName;
import no.retning.file.Uploads;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingRules;
import no.retning.hearing.Hearings;
import no.retning.hearing.ScreenAnswer;
import no.retning.hearing.ScreenedByTheSame;
import no.retning.hearing.Screening;
import no.retning.hearing.Screenings;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** Looking through one answer: what was sent, what is withheld of it and why, and whether somebody else agrees. */
@Controller
class ScreeningWork {
    static final String PATH = "/arbeid/siling";
    private static final String FIRST = "/siling";
    private static final int WRONG = 422;
    private static final int CONFLICT = 409;

    private final Screenings screenings;
    private final ScreenAnswer screen;
    private final HearingAnswers answers;
    private final Hearings hearings;
    private final HearingRules rules;
    private final DeadlineGate gate;
    private final Uploads uploads;
    private final AnsweringViews views;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    ScreeningWork(
            Screenings screenings,
            ScreenAnswer screen,
            HearingAnswers answers,
            Hearings hearings,
            HearingRules rules,
            DeadlineGate gate,
            Uploads uploads,
            AnsweringViews views,
            Saving saving,
            Access access) {
        this.screenings = screenings;
        this.screen = screen;
        this.answers = answers;
        this.hearings = hearings;
        this.rules = rules;
        this.gate = gate;
        this.uploads = uploads;
        this.views = views;
        this.saving = saving;
        this.access = access;
    }

    /** Where an answer is looked through. */
    static Link to(Visit visit, HearingAnswer answer) {
        return visit.link(AnswerWork.of(answer.header().id()) + FIRST, "screening.screen");
    }

    private ScreeningSheet sheet(Visit visit, HearingAnswer answer) {
        return new ScreeningSheet(
                answer, rules, new RedactedFiles(uploads, visit.actor()), visit.actor(), gate.today());
    }

    @GetMapping(AnswerWork.PATH + "/{id}" + FIRST)
    ResponseEntity<byte[]> first(Visit visit, @PathVariable UUID id) {
        var answer = answers.get(id);
        var screening = screen.of(answer);
        if (screening.header().version() > 0) {
            access.require(visit.actor(), screening, Screenings.VIEW);
            return Answer.seeOther(visit.url(PATH + "/" + screening.header().id()));
        }
        access.require(visit.actor(), screening, Commands.CREATE);
        return Answer.page(templates.formTables(page(visit, answer, screening, null)));
    }

    @PostMapping(AnswerWork.PATH + "/{id}" + FIRST)
    ResponseEntity<byte[]> create(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var answer = answers.get(id);
        var blank = Screening.blank(answer);
        return saving.create(
                visit,
                screenings,
                blank,
                sheet(visit, answer),
                Form.sent(visit.reading(), request),
                place(visit, answer, blank),
                visit.url(PATH + "/" + blank.header().id() + "?kvittering=saved"));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var screening = screenings.get(id);
        access.require(visit.actor(), screening, Screenings.VIEW);
        var receipt = kvittering == null
                ? null
                : visit.word("screening.done." + screening.header().state());
        return Answer.page(templates.formTables(page(visit, answers.get(screening.answer()), screening, receipt)));
    }

    @PostMapping(PATH + "/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var screening = screenings.get(id);
        var answer = answers.get(screening.answer());
        return saving.change(
                visit,
                screenings,
                id,
                sheet(visit, answer),
                Form.sent(visit.reading(), request),
                place(visit, answer, screening),
                visit.url(PATH + "/" + id + "?kvittering=saved"));
    }

    @PostMapping(PATH + "/{id}/godkjenn")
    ResponseEntity<byte[]> approve(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        try {
            screen.approve(
                    visit.actor(), id, Form.sent(visit.reading(), request).version());
            return Answer.seeOther(visit.url(PATH + "/" + id + "?kvittering=approved"));
        } catch (ScreenedByTheSame same) {
            return notDone(visit, WRONG, id, "screening.wrong.same");
        } catch (ScreenAnswer.Outdated outdated) {
            return notDone(visit, CONFLICT, id, "screening.wrong.changed");
        } catch (Conflict changed) {
            return notDone(visit, CONFLICT, id, "form.press.nothingDone");
        }
    }

    private ResponseEntity<byte[]> notDone(Visit visit, int status, UUID id, String why) {
        var screening = screenings.get(id);
        return Answer.page(
                status, templates.formTables(page(visit, answers.get(screening.answer()), screening, visit.word(why))));
    }

    private Place place(Visit visit, HearingAnswer answer, Screening screening) {
        var heading = visit.word("screening.screen");
        var id = screening.header().id();
        var back = AnswerWork.of(answer.header().id());
        var sending = "?" + ScreeningSheet.SENDING + "=" + answer.revision();
        var changing = visit.url(PATH + "/" + id + sending);
        return new Place(
                visit.frame(
                        heading,
                        PATH + "/" + id,
                        Hearing.KIND,
                        HearingPlaces.all(visit),
                        HearingPlaces.to(visit, hearings.get(answer.hearing())),
                        AnswerWork.to(visit, answer)),
                heading,
                screening.header().version() == 0 ? visit.url(back + FIRST + sending) : changing,
                changing,
                visit.link(back, "form.back"));
    }

    private TablesPage page(Visit visit, HearingAnswer answer, Screening screening, @Nullable String receipt) {
        var place = place(visit, answer, screening);
        boolean fresh = screening.header().version() == 0;
        boolean mayWrite = fresh || access.allows(visit.actor(), screening, Screenings.EDIT);
        return new TablesPage(
                place.frame(),
                receipt,
                visit.word(
                        fresh
                                ? "screening.state.none"
                                : "screening.state." + screening.header().state()),
                Text.of(place.heading()),
                visit.word(approval(visit, screening).isEmpty() ? "screening.lead" : "screening.approve.hint"),
                fresh
                        ? List.of()
                        : List.of(visit.link(
                                "/arbeid/historikk/" + screening.header().ref(), "strategy.history")),
                answer.content().files().isEmpty()
                        ? List.of(said(visit, answer))
                        : List.of(said(visit, answer), beside(visit, answer, screening)),
                mayWrite ? saving.form(visit, screening, sheet(visit, answer), place) : null,
                approval(visit, screening));
    }

    /** As it was sent, so that one sees what one withholds of what. */
    private Section said(Visit visit, HearingAnswer answer) {
        var hearing = hearings.get(answer.hearing());
        var rows = new ArrayList<Row>();
        // That one has no remarks is told first, and is no point.
        int before = answer.content().noRemarks() ? 1 : 0;
        for (var one : views.said(visit.reading(), hearing, answer.content())) {
            int number = rows.size() + 1 - before;
            rows.add(new Row(
                    List.of(
                            Cell.of(visit.word(number == 0 ? "screening.part" : "screening.point", number)),
                            Cell.of(one.about()),
                            Cell.of(one.words() == null ? "" : one.words())),
                    List.of()));
        }
        return new Section(
                visit.word("screening.sent"),
                null,
                visit.word("screening.sent.none"),
                List.of(visit.word("screening.part"), visit.word("hearing.question.about"), visit.word("hearing.said")),
                rows,
                answer.content().files().stream()
                        .map(file -> Link.of("/filer/" + file.sha256() + "/" + file.name(), file.name()))
                        .toList());
    }

    /** The redacted files, so that whoever approves them reads them first. */
    private static Section beside(Visit visit, HearingAnswer answer, Screening screening) {
        var rows = new ArrayList<Row>();
        for (var one : screening.withheld()) {
            var file = one.redacted();
            if (file != null) {
                var original = answer.content().files().stream()
                        .filter(other -> other.sha256().equals(one.file()))
                        .map(NamedFile::name)
                        .findFirst();
                rows.add(new Row(
                        List.of(Cell.of(original.orElse("")), Cell.of(Link.of(FileName.address(file), file.name()))),
                        List.of()));
            }
        }
        return new Section(
                visit.word("screening.redactions"),
                null,
                visit.word("screening.redactions.none"),
                List.of(visit.word("screening.redactions.of"), visit.word("screening.redactions.file")),
                rows,
                List.of());
    }

    private List<Button> approval(Visit visit, Screening screening) {
        var proposed = screening.header().version() > 0
                && access.allows(visit.actor(), screening, Screenings.APPROVE)
                && screening.mayBeApprovedBy(visit.actor());
        return proposed
                ? List.of(new Button(
                        visit.url(PATH + "/" + screening.header().id() + "/godkjenn"),
                        visit.hidden(Map.of(
                                "version", Long.toString(screening.header().version()))),
                        visit.word("screening.approve"),
                        ""))
                : List.of();
    }
}
