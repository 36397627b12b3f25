package no.retning.knowledge.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.knowledge.Kept;
import no.retning.knowledge.KnowledgeOrder;
import no.retning.knowledge.KnowledgeOrders;
import no.retning.page.Answer;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import retning.view.StaticTemplates;

/** The register of knowledge orders: what is overdue and what is awaited first, then what was delivered. */
@Controller
class OrderRegister {
    private static final String PATH = "/arbeid/" + KnowledgeOrderShelf.PATH;
    private static final List<String> ORDER = List.of(
            KnowledgeOrder.OVERDUE,
            KnowledgeOrder.ORDERED,
            KnowledgeOrder.DRAFT,
            KnowledgeOrder.DELIVERED,
            KnowledgeOrder.WITHDRAWN);

    private final KnowledgeOrderShelf shelf;
    private final KnowledgeOrders orders;
    private final Headers headers;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    OrderRegister(KnowledgeOrderShelf shelf, KnowledgeOrders orders, Headers headers, Access access) {
        this.shelf = shelf;
        this.orders = orders;
        this.headers = headers;
        this.access = access;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> all(Visit visit) {
        var heading = visit.word("knowledge.knowledge-order.all");
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, PATH, Shelves.ACTIVE, Shelves.top(visit)),
                null,
                null,
                Text.of(heading),
                visit.word("knowledge.order.register.lead"),
                List.of(),
                List.of(section(visit)),
                null,
                List.of())));
    }

    private Section section(Visit visit) {
        var today = orders.today();
        return new Section(
                null,
                null,
                visit.word("knowledge.knowledge-order.empty"),
                List.of(
                        visit.word("knowledge.order.what"),
                        visit.word("knowledge.order.standing"),
                        visit.word("knowledge.order.supplier"),
                        visit.word("knowledge.order.due"),
                        visit.word("knowledge.order.uses")),
                orders.all().stream()
                        .filter(order -> access.allows(visit.actor(), order, Kept.VIEW))
                        .sorted(mostPressing(today))
                        .map(order -> row(visit, order, today))
                        .toList(),
                access.allows(visit.actor(), shelf.blank(Ids.next()), Commands.CREATE)
                        ? List.of(visit.link(PATH + "/ny", "knowledge.knowledge-order.add"))
                        : List.of());
    }

    static Comparator<KnowledgeOrder> mostPressing(LocalDate today) {
        return Comparator.comparing((KnowledgeOrder order) -> ORDER.indexOf(order.standing(today)))
                .thenComparing(order -> Objects.requireNonNullElse(order.due(), LocalDate.MAX));
    }

    private Row row(Visit visit, KnowledgeOrder order, LocalDate today) {
        var supplier = order.supplier();
        return new Row(
                List.of(
                        Cell.of(Shelves.to(visit, shelf, order)),
                        Cell.of(standing(visit, order, today)),
                        supplier == null ? Cell.of("") : Cell.of(visit.reading().text(headers.title(supplier))),
                        Cell.of(day(visit, order.due())),
                        Cell.of(
                                order.uses().isEmpty()
                                        ? visit.word("knowledge.order.unused")
                                        : String.valueOf(order.uses().size()))),
                List.of());
    }

    private static String day(Visit visit, @Nullable LocalDate day) {
        return day == null
                ? visit.word("knowledge.order.noDue")
                : visit.reading().day(day).text();
    }

    /** How an order stands, with a word and a shape. */
    static Status standing(Visit visit, KnowledgeOrder order, LocalDate today) {
        var standing = order.standing(today);
        return new Status(
                switch (standing) {
                    case KnowledgeOrder.OVERDUE -> Status.Shape.CHALLENGED;
                    case KnowledgeOrder.DELIVERED -> Status.Shape.REACHED;
                    case KnowledgeOrder.WITHDRAWN -> Status.Shape.OFF_TRACK;
                    case KnowledgeOrder.ORDERED -> Status.Shape.NOT_REPORTED;
                    default -> Status.Shape.NOT_ASSESSED;
                },
                visit.word("knowledge.knowledge-order.state." + standing),
                null,
                null,
                null,
                null);
    }
}
