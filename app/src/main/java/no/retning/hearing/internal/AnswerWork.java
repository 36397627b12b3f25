package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.edition.NamedFile;
import no.retning.form.Form;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.hearing.AnswerReceipts;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingLetters;
import no.retning.hearing.Hearings;
import no.retning.page.Answer;
import no.retning.page.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** One answer as those who hold the hearing read it, and whether a late one counts. */
@Controller
@RequestMapping(AnswerWork.PATH + "/{id}")
class AnswerWork {
    static final String PATH = "/arbeid/horingssvar";

    private final HearingAnswers answers;
    private final HearingLetters letters;
    private final Hearings hearings;
    private final AnswerReceipts receipts;
    private final AnsweringViews views;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    AnswerWork(
            HearingAnswers answers,
            HearingLetters letters,
            Hearings hearings,
            AnswerReceipts receipts,
            AnsweringViews views,
            Saving saving,
            Access access) {
        this.answers = answers;
        this.letters = letters;
        this.hearings = hearings;
        this.receipts = receipts;
        this.views = views;
        this.saving = saving;
        this.access = access;
    }

    static String of(UUID answer) {
        return PATH + "/" + answer;
    }

    static Link to(Visit visit, HearingAnswer one) {
        return Link.of(
                visit.url(of(one.header().id())),
                visit.word("hearing.answer.numbered", one.number()) + ": "
                        + visit.reading().text(one.title()).text());
    }

    /** As in "Mottatt, for sent: ikke avgjort". */
    static String state(Visit visit, HearingAnswer one) {
        var state = visit.word("hearing.answer.state." + one.header().state());
        if (!one.late()) {
            return state;
        }
        var accepted = one.accepted();
        return state + ". "
                + visit.word(
                        accepted == null
                                ? "hearing.late.undecided"
                                : accepted ? "hearing.late.counts" : "hearing.late.not");
    }

    @GetMapping
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var one = answers.get(id);
        access.require(visit.actor(), one, HearingAnswers.VIEW);
        var hearing = hearings.get(one.hearing());
        var title = to(visit, one).label();
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(
                        title.text(), of(id), Hearing.KIND, HearingPlaces.all(visit), HearingPlaces.to(visit, hearing)),
                kvittering == null
                        ? null
                        : visit.word(
                                kvittering.equals("respondent") ? "hearing.done.respondent" : "hearing.done.ruled"),
                state(visit, one),
                title,
                AnsweringViews.who(visit.reading(), one.content(), one.contact()),
                actions(visit, one),
                List.of(said(visit, hearing, one), sent(visit, one), reached(visit, one)),
                null,
                rulings(visit, one))));
    }

    private List<Link> actions(Visit visit, HearingAnswer one) {
        var actions = new ArrayList<>(List.of(ScreeningWork.to(visit, one)));
        var cameBy = letters.of(one.header().id());
        if (RespondentWork.isOffered(access, visit, one, cameBy)) {
            actions.add(visit.link(of(one.header().id()) + RespondentWork.WAY, "hearing.respondent"));
        }
        cameBy.stream()
                .filter(letter -> access.allows(visit.actor(), letter, HearingLetters.VIEW))
                .map(letter -> Link.of(
                        visit.url(LetterWork.of(letter.header().id())),
                        visit.word("hearing.answer.cameBy", LetterWork.subject(visit, letter))))
                .forEach(actions::add);
        actions.add(visit.link("/arbeid/historikk/" + one.header().ref(), "strategy.history"));
        return actions;
    }

    private Section said(Visit visit, Hearing hearing, HearingAnswer one) {
        return new Section(
                visit.word("hearing.said.heading"),
                null,
                "",
                List.of(visit.word("hearing.question.about"), visit.word("hearing.stance"), visit.word("hearing.said")),
                views.said(visit.reading(), hearing, one.content()).stream()
                        .map(said -> new Row(
                                List.of(
                                        Cell.of(said.about()),
                                        Cell.of(
                                                said.stance() == null
                                                        ? visit.word("hearing.stance.none")
                                                        : said.stance()),
                                        Cell.of(said.words() == null ? "" : said.words())),
                                List.of()))
                        .toList(),
                links(one.content().files().stream()));
    }

    private static List<Link> links(Stream<NamedFile> files) {
        return files.map(file -> Link.of("/filer/" + file.sha256() + "/" + file.name(), file.name()))
                .toList();
    }

    /** Each sending, and what came with former words and no longer does. */
    private Section sent(Visit visit, HearingAnswer one) {
        var all = receipts.of(one.header().id());
        var former = all.stream()
                .flatMap(receipt -> receipt.files().stream())
                .distinct()
                .filter(file -> !one.content().files().contains(file));
        return new Section(
                visit.word("hearing.receipts"),
                null,
                "",
                List.of(
                        visit.word("hearing.receipt"),
                        visit.word("hearing.receipt.at"),
                        visit.word("hearing.receipt.hash")),
                all.stream()
                        .map(receipt -> new Row(
                                List.of(
                                        Cell.of(visit.word(
                                                "hearing.receipt.number", receipt.number(), receipt.revision())),
                                        Cell.of(AnsweringViews.second(visit.reading(), receipt)),
                                        Cell.of(receipt.sha256())),
                                List.of()))
                        .toList(),
                links(former));
    }

    private static Section reached(Visit visit, HearingAnswer one) {
        var rows = new ArrayList<Row>();
        row(visit, rows, "hearing.contactName", one.contact().name().value());
        row(visit, rows, "hearing.email", one.contact().email().value());
        return new Section(
                visit.word("hearing.contact.heading"),
                null,
                visit.word("hearing.contact.none"),
                List.of(visit.word("hearing.field"), visit.word("hearing.value")),
                rows,
                List.of());
    }

    private static void row(Visit visit, List<Row> rows, String key, String value) {
        if (!value.isEmpty()) {
            rows.add(new Row(List.of(Cell.of(visit.word(key)), Cell.of(value)), List.of()));
        }
    }

    private List<Button> rulings(Visit visit, HearingAnswer one) {
        return one.late() && access.allows(visit.actor(), one, HearingAnswers.RULE)
                ? List.of(
                        ruling(visit, one, "true", "hearing.late.accept"),
                        ruling(visit, one, "false", "hearing.late.refuse"))
                : List.of();
    }

    private static Button ruling(Visit visit, HearingAnswer one, String counts, String word) {
        return new Button(
                visit.url(of(one.header().id()) + "/sent"),
                visit.hidden(Map.of("version", Long.toString(one.header().version()), "counts", counts)),
                visit.word(word),
                "");
    }

    @PostMapping("/sent")
    ResponseEntity<byte[]> rule(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var path = visit.url(of(id));
        return saving.press(
                visit,
                HearingAnswers.RULE,
                answers,
                id,
                form,
                before -> before.ruled(form.isTicked("counts")),
                path + "?kvittering",
                path);
    }
}
