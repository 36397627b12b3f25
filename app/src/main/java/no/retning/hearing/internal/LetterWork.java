package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Access;
import no.retning.command.Conflict;
import no.retning.form.Form;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingLetter;
import no.retning.hearing.HearingLetters;
import no.retning.hearing.Hearings;
import no.retning.hearing.LetterOrigin;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import retning.view.StaticTemplates;

/** One letter that came by mail, which a person places or sets aside. */
@Controller
class LetterWork {
    static final String PATH = "/arbeid/horingsbrev";
    private static final int NOT_DONE = 409;

    private final HearingLetters letters;
    private final Hearings hearings;
    private final HearingAnswers answers;
    private final LandLetter landing;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    LetterWork(
            HearingLetters letters,
            Hearings hearings,
            HearingAnswers answers,
            LandLetter landing,
            Saving saving,
            Access access) {
        this.letters = letters;
        this.hearings = hearings;
        this.answers = answers;
        this.landing = landing;
        this.saving = saving;
        this.access = access;
    }

    static String of(UUID letter) {
        return PATH + "/" + letter;
    }

    static String time(Visit visit, Instant at) {
        return Dates.minute(at, visit.reading().language().tag()).text();
    }

    static String subject(Visit visit, HearingLetter one) {
        var origin = one.origin();
        if (origin != null) {
            return origin(visit, origin);
        }
        return one.subject().value().isBlank()
                ? visit.word("hearing.letter.noSubject")
                : one.subject().value();
    }

    /** As in "svar.xlsx, rad 3, 4". */
    static String origin(Visit visit, LetterOrigin origin) {
        return visit.word(
                "hearing.letter.origin.row",
                origin.file().value(),
                origin.rows().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    static String from(HearingLetter one) {
        var name = one.sender().name().value();
        var address = one.sender().address().value();
        return name.isEmpty() || address.isEmpty() ? name + address : name + " (" + address + ")";
    }

    static String arrived(Visit visit, HearingLetter one) {
        var arrived = one.arrivedAt();
        return arrived == null
                ? visit.word("hearing.letter.arrived.unknown", time(visit, one.takenAt()))
                : time(visit, arrived);
    }

    static Status state(Visit visit, HearingLetter one) {
        var shape = switch (one.header().state()) {
            case HearingLetter.PLACED -> Status.Shape.ON_TRACK;
            case HearingLetter.WAITING -> Status.Shape.CHALLENGED;
            default -> Status.Shape.NOT_ASSESSED;
        };
        var reason = one.reason();
        var word = visit.word("hearing.letter.state." + one.header().state());
        return new Status(
                shape,
                reason == null ? word : word + ". " + visit.word("hearing.letter.reason." + reason.code()),
                null,
                null,
                null,
                null);
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var one = letters.get(id);
        access.require(visit.actor(), one, HearingLetters.VIEW);
        return Answer.page(templates.formTables(page(visit, one, null)));
    }

    private TablesPage page(Visit visit, HearingLetter one, @Nullable String problem) {
        var hearing = hearings.get(one.hearing());
        var title = subject(visit, one);
        var actions = new ArrayList<Link>();
        if (one.answer() != null) {
            actions.add(AnswerWork.to(visit, answers.get(one.answer())));
        }
        actions.add(visit.link("/arbeid/historikk/" + one.header().ref(), "strategy.history"));
        return new TablesPage(
                visit.frame(
                        title,
                        of(one.header().id()),
                        Hearing.KIND,
                        HearingPlaces.all(visit),
                        HearingPlaces.to(visit, hearing),
                        visit.link(LettersWork.of(one.hearing()), "hearing.letters")),
                problem,
                state(visit, one).word(),
                Text.of(title),
                null,
                actions,
                List.of(facts(visit, one), said(visit, one), files(visit, one)),
                null,
                buttons(visit, one));
    }

    private static Section facts(Visit visit, HearingLetter one) {
        var rows = new ArrayList<Row>();
        row(visit, rows, "hearing.letter.from", from(one));
        row(visit, rows, "hearing.letter.forwarded", one.sender().forwarded().value());
        row(
                visit,
                rows,
                "hearing.letter.channel",
                visit.word("hearing.channel." + one.channel().code()));
        var origin = one.origin();
        if (origin != null) {
            row(visit, rows, "hearing.letter.origin", origin(visit, origin));
            row(visit, rows, "hearing.letter.origin.hash", origin.hexadecimal());
        }
        row(visit, rows, "hearing.letter.arrived", arrived(visit, one));
        row(visit, rows, "hearing.letter.taken", time(visit, one.takenAt()));
        return new Section(
                visit.word("hearing.letter.facts"),
                null,
                "",
                List.of(visit.word("hearing.field"), visit.word("hearing.value")),
                rows,
                List.of());
    }

    private static void row(Visit visit, List<Row> rows, String key, String value) {
        if (!value.isEmpty()) {
            rows.add(new Row(List.of(Cell.of(visit.word(key)), Cell.of(value)), List.of()));
        }
    }

    private static Section said(Visit visit, HearingLetter one) {
        return new Section(
                visit.word("hearing.letter.text"),
                null,
                visit.word("hearing.letter.text.none"),
                List.of(visit.word("hearing.said")),
                one.text()
                        .value()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> new Row(List.of(Cell.of(line)), List.of()))
                        .toList(),
                List.of());
    }

    private static Section files(Visit visit, HearingLetter one) {
        var rows = new ArrayList<Row>();
        one.files()
                .forEach(file -> rows.add(new Row(
                        List.of(
                                Cell.of(Link.of(
                                        "/filer/" + file.file().sha256() + "/"
                                                + file.file().name(),
                                        file.file().name())),
                                Cell.of(visit.word("hearing.letter.file.taken"))),
                        List.of())));
        one.refused()
                .forEach(file -> rows.add(new Row(
                        List.of(
                                Cell.of(file.name()),
                                Cell.of(visit.word(
                                        file.refusal().reason().key(),
                                        file.refusal().detail()))),
                        List.of())));
        return new Section(
                visit.word("hearing.letter.files"),
                null,
                visit.word("hearing.letter.files.none"),
                List.of(visit.word("hearing.letter.file"), visit.word("hearing.state")),
                rows,
                List.of());
    }

    private List<Button> buttons(Visit visit, HearingLetter one) {
        var buttons = new ArrayList<Button>();
        if (landing.isPlaceable(one) && access.allows(visit.actor(), one, HearingLetters.PLACE)) {
            buttons.add(button(visit, one, "/plasser", "hearing.letter.place"));
        }
        if (access.allows(visit.actor(), one, HearingLetters.SET_ASIDE)) {
            buttons.add(button(visit, one, "/legg-til-side", "hearing.letter.setAside"));
        }
        return buttons;
    }

    private static Button button(Visit visit, HearingLetter one, String way, String word) {
        return new Button(
                visit.url(of(one.header().id()) + way),
                visit.hidden(Map.of("version", Long.toString(one.header().version()))),
                visit.word(word),
                "");
    }

    @PostMapping(PATH + "/{id}/plasser")
    ResponseEntity<byte[]> place(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = letters.get(id);
        access.require(visit.actor(), one, HearingLetters.PLACE);
        if (!landing.isPlaceable(one)) {
            return notDone(visit, one, "hearing.letter.notPlaceable");
        }
        try {
            landing.place(visit.actor(), id, Form.sent(visit.reading(), request).version());
        } catch (Conflict changed) {
            return notDone(visit, letters.get(id), "form.press.nothingDone");
        }
        return Answer.seeOther(visit.url(of(id)));
    }

    private ResponseEntity<byte[]> notDone(Visit visit, HearingLetter one, String why) {
        return Answer.page(NOT_DONE, templates.formTables(page(visit, one, visit.word(why))));
    }

    @PostMapping(PATH + "/{id}/legg-til-side")
    ResponseEntity<byte[]> setAside(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return saving.press(
                visit,
                HearingLetters.SET_ASIDE,
                letters,
                id,
                Form.sent(visit.reading(), request),
                one -> one.with(one.header().in(HearingLetter.ASIDE)),
                visit.url(LettersWork.of(letters.get(id).hearing()) + "?kvittering"),
                visit.url(of(id)));
    }
}
