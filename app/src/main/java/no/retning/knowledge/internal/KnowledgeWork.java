package no.retning.knowledge.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.knowledge.Kept;
import no.retning.knowledge.PublishKnowledge;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Ids;
import no.retning.record.Recorded;
import no.retning.strategy.LinksOn;
import no.retning.strategy.PublicationPages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The knowledge base at work: all that is in it, and each thing with what it holds. */
@Controller
class KnowledgeWork {
    private static final List<String> RECEIPTS = List.of("saved", "removed", "published");

    private final Shelves shelves;
    private final PublishKnowledge publish;
    private final LinksOn links;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    KnowledgeWork(Shelves shelves, PublishKnowledge publish, LinksOn links, Access access) {
        this.shelves = shelves;
        this.publish = publish;
        this.links = links;
        this.access = access;
    }

    @GetMapping({
        Shelves.PATH,
        "/arbeid/funn",
        "/arbeid/analyse",
        "/arbeid/behov",
        "/arbeid/swot",
        "/arbeid/valg",
        "/arbeid/dilemma",
        "/arbeid/scenario",
        "/arbeid/skala",
        "/arbeid/prosess",
        "/arbeid/framdrift",
        "/arbeid/handlingsplan",
        "/arbeid/utviklingstrekk",
        "/arbeid/medvirkning"
    })
    ResponseEntity<byte[]> all(Visit visit) {
        var heading = visit.word("knowledge.heading");
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, Shelves.PATH, Shelves.ACTIVE),
                null,
                null,
                Text.of(heading),
                visit.word("knowledge.work.lead"),
                List.of(),
                shelves.all().stream().map(shelf -> section(visit, shelf)).toList(),
                null,
                List.of())));
    }

    private <R extends Recorded<R>> Section section(Visit visit, Shelf<R> shelf) {
        var kind = shelf.kind();
        return new Section(
                visit.word("knowledge." + kind + ".all"),
                null,
                visit.word("knowledge." + kind + ".empty"),
                List.of(visit.word("knowledge." + kind), visit.word("knowledge.state"), visit.word("knowledge.owner")),
                shelf.composed().records().all().stream()
                        .filter(thing -> access.allows(visit.actor(), thing, Kept.VIEW))
                        .map(thing -> new Row(
                                List.of(
                                        Cell.of(Shelves.to(visit, shelf, thing)),
                                        shelf.standing(visit, thing),
                                        Cell.of(shelf.sheet().values(thing).getOrDefault("owner", ""))),
                                List.of()))
                        .toList(),
                Stream.concat(shelf.register(visit).stream(), add(visit, shelf)).toList());
    }

    private <R extends Recorded<R>> Stream<Link> add(Visit visit, Shelf<R> shelf) {
        return access.allows(visit.actor(), shelf.blank(Ids.next()), Commands.CREATE)
                ? Stream.of(visit.link("/arbeid/" + shelf.path() + "/ny", "knowledge." + shelf.kind() + ".add"))
                : Stream.empty();
    }

    @GetMapping({
        "/arbeid/funn/{id}",
        "/arbeid/analyse/{id}",
        "/arbeid/bestilling/{id}",
        "/arbeid/behov/{id}",
        "/arbeid/swot/{id}",
        "/arbeid/valg/{id}",
        "/arbeid/prosess/{id}",
        "/arbeid/framdrift/{id}",
        "/arbeid/handlingsplan/{id}",
        "/arbeid/utviklingstrekk/{id}",
        "/arbeid/medvirkning/{id}",
        "/arbeid/dilemma/{id}",
        "/arbeid/scenario/{id}",
        "/arbeid/skala/{id}"
    })
    ResponseEntity<byte[]> one(
            Visit visit,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kvittering) {
        return one(visit, shelves.of(request.getRequestURI()), id, kvittering);
    }

    private <R extends Recorded<R>> ResponseEntity<byte[]> one(
            Visit visit, Shelf<R> shelf, UUID id, @Nullable String done) {
        var thing = shelf.composed().records().get(id);
        access.require(visit.actor(), thing, Kept.VIEW);
        var title = visit.reading().text(thing.title());
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(title.text(), shelf.at(id), Shelves.ACTIVE, Shelves.top(visit)),
                Optional.ofNullable(done)
                        .map(said -> visit.word("knowledge.done." + (RECEIPTS.contains(said) ? said : "saved")))
                        .orElse(null),
                visit.word("knowledge." + shelf.kind()),
                title,
                shelf.state(visit, thing) + ". " + PublicationPages.state(visit, publish.state(shelf.composed(), id)),
                actions(visit, shelf, thing),
                shelf.sections(visit, thing),
                null,
                List.of())));
    }

    private <R extends Recorded<R>> List<Link> actions(Visit visit, Shelf<R> shelf, R thing) {
        var onward =
                links.from(visit, thing, shelf.at(thing.header().id())).to(Kept.EDIT, "/rediger", "knowledge.edit");
        shelf.acts()
                .forEach(act -> onward.to(
                        act.action(), "/" + act.name(), "knowledge.%s.%s".formatted(shelf.kind(), act.action())));
        return onward.edition(Kept.PUBLISH).all();
    }
}
