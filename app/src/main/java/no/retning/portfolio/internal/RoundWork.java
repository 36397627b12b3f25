package no.retning.portfolio.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.portfolio.Measures;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.Round;
import no.retning.portfolio.Rounds;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.strategy.LinksOn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The rounds of reporting: all of them, and one with who has reported and who has not. */
@Controller
@RequestMapping(PortfolioPlaces.ROUNDS)
class RoundWork {
    private static final List<String> RECEIPTS = List.of(
            "saved",
            "opened",
            "reminded",
            "unreached",
            "locked",
            "early",
            "analysed",
            "proposed",
            "treated",
            "untreated",
            "published");

    private final Rounds rounds;
    private final Measures measures;
    private final RoundTables tables;
    private final RoundCases cases;
    private final PortfolioTerms terms;
    private final Saving saving;
    private final Access access;
    private final LinksOn links;
    private final RoundSheet sheet = new RoundSheet();
    private final StaticTemplates templates = new StaticTemplates();

    RoundWork(
            Rounds rounds,
            Measures measures,
            RoundTables tables,
            RoundCases cases,
            PortfolioTerms terms,
            Saving saving,
            Access access,
            LinksOn links) {
        this.links = links;
        this.rounds = rounds;
        this.measures = measures;
        this.tables = tables;
        this.cases = cases;
        this.terms = terms;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var heading = visit.word("round.rounds");
        var all = rounds.all().stream()
                .filter(round -> access.allows(visit.actor(), round, Rounds.VIEW))
                .toList();
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, PortfolioPlaces.ROUNDS, Round.KIND),
                null,
                null,
                Text.of(heading),
                visit.word("round.rounds.lead"),
                List.of(),
                List.of(new Section(
                        null,
                        null,
                        visit.word("round.rounds.empty"),
                        List.of(visit.word("round.round"), visit.word("portfolio.state"), visit.word("round.cutOff")),
                        all.stream()
                                .map(round -> new Row(
                                        List.of(
                                                Cell.of(PortfolioPlaces.to(visit, round)),
                                                Cell.of(visit.word("round.state."
                                                        + round.header().state())),
                                                Cell.of(cutOff(visit, round))),
                                        List.of()))
                                .toList(),
                        access.allows(visit.actor(), blank(Ids.next()), Commands.CREATE)
                                ? List.of(visit.link(PortfolioPlaces.ROUNDS + "/ny", "round.add"))
                                : List.of())),
                null,
                List.of())));
    }

    static String cutOff(Visit visit, Round round) {
        return Dates.minute(round.cutOff(), visit.reading().language().tag()).text();
    }

    private Round blank(UUID id) {
        return new Round(
                Header.draft(id, Round.KIND, "ny", Rounds.CREATED),
                LocalisedText.NONE,
                null,
                Instant.EPOCH,
                terms.scaleOn(LocalDate.now(Dates.ZONE)).code(),
                LocalisedText.NONE,
                List.of(),
                List.of());
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        return saving.start(visit, blank(Ids.next()), sheet, newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(PortfolioPlaces.round(form.id()) + "?kvittering=saved");
        return saving.create(visit, rounds, blank(form.id()), sheet, form, newPlace(visit, form.id()), next);
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("round.add");
        var back = visit.link(PortfolioPlaces.ROUNDS, "round.rounds");
        return new Place(
                visit.frame(heading, PortfolioPlaces.ROUNDS + "/ny", Round.KIND, back),
                heading,
                visit.url(PortfolioPlaces.ROUNDS),
                visit.url(PortfolioPlaces.ROUNDS + "/" + id + "/rediger"),
                back);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var round = rounds.get(id);
        access.require(visit.actor(), round, Rounds.VIEW);
        var title = visit.reading().text(round.title());
        boolean created = round.header().state().equals(Rounds.CREATED);
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(
                        title.text(),
                        PortfolioPlaces.round(id),
                        Round.KIND,
                        visit.link(PortfolioPlaces.ROUNDS, "round.rounds")),
                kvittering != null && RECEIPTS.contains(kvittering) ? visit.word("round.done." + kvittering) : null,
                visit.word("round.state." + round.header().state()) + " · "
                        + visit.word("round.cutOff.at", cutOff(visit, round)),
                title,
                created
                        ? visit.word(
                                "round.ahead", measures.in(Measures.RUNNING).size())
                        : lead(visit, round),
                actions(visit, round),
                created ? List.of() : sections(visit, round),
                null,
                buttons(visit, round))));
    }

    private @Nullable String lead(Visit visit, Round round) {
        var said = Stream.of(tables.waiting(visit, round), tables.burden(visit, round))
                .filter(Objects::nonNull)
                .toList();
        return said.isEmpty() ? null : String.join(" ", said);
    }

    private List<Section> sections(Visit visit, Round round) {
        return Stream.concat(tables.of(visit, round).stream(), found(visit, round))
                .toList();
    }

    private static Stream<Section> found(Visit visit, Round round) {
        if (round.analysis().isEmpty()) {
            return Stream.empty();
        }
        var rows = new ArrayList<Row>();
        rows.add(new Row(
                List.of(
                        Cell.of(visit.word("round.analysis")),
                        Cell.of(visit.reading().text(round.analysis()))),
                List.of()));
        round.issues()
                .forEach(issue -> rows.add(new Row(
                        List.of(
                                Cell.of(visit.reading().text(issue.title())),
                                Cell.of(visit.reading().text(issue.text()))),
                        List.of())));
        return Stream.of(new Section(
                visit.word("round.issues"),
                null,
                visit.word("round.issues"),
                List.of(visit.word("round.issue.title"), visit.word("round.issue.text")),
                rows,
                List.of()));
    }

    private List<Link> actions(Visit visit, Round round) {
        return links.from(visit, round, PortfolioPlaces.round(round.header().id()))
                .to(Rounds.EDIT, "/rediger", "round.edit")
                .to(Rounds.ANALYSE, "/analyse", "round.analyse")
                .to(Rounds.PROPOSE, "/sak", "round.propose")
                .to(cases.links(visit, round))
                .edition(Rounds.PUBLISH)
                .all();
    }

    private List<Button> buttons(Visit visit, Round round) {
        var buttons = new ArrayList<Button>();
        if (access.allows(visit.actor(), round, Rounds.START)) {
            buttons.add(button(visit, round, "/apne", "round.do.start"));
        }
        if (access.allows(visit.actor(), round, Rounds.REMIND)) {
            buttons.add(button(visit, round, "/purr", "round.do.remind"));
        }
        if (access.allows(visit.actor(), round, Rounds.LOCK)) {
            buttons.add(button(visit, round, "/las", "round.do.lock"));
        }
        if (access.allows(visit.actor(), round, Rounds.TREAT)) {
            buttons.add(button(visit, round, "/behandlet", "round.do.treat"));
        }
        return buttons;
    }

    private static Button button(Visit visit, Round round, String to, String word) {
        return new Button(
                visit.url(PortfolioPlaces.round(round.header().id()) + to),
                visit.hidden(Map.of("version", Long.toString(round.header().version()))),
                visit.word(word),
                "");
    }

    @GetMapping("/{id}/rediger")
    ResponseEntity<byte[]> form(Visit visit, @PathVariable UUID id) {
        var round = rounds.get(id);
        access.require(visit.actor(), round, Rounds.EDIT);
        var place = PortfolioPlaces.under(visit, round, visit.word("round.edit"), "/rediger");
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(round.title()).text(),
                Text.of(place.heading()),
                null,
                List.of(),
                List.of(),
                saving.form(visit, round, sheet, place),
                List.of())));
    }

    @PostMapping("/{id}/rediger")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var round = rounds.get(id);
        var place = PortfolioPlaces.under(visit, round, visit.word("round.edit"), "/rediger");
        var next = visit.url(PortfolioPlaces.round(id) + "?kvittering=saved");
        return saving.change(visit, rounds, id, sheet, Form.sent(visit.reading(), request), place, next);
    }
}
