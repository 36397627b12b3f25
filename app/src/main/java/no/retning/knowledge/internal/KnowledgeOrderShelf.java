package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.form.Sheet;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.knowledge.Composed;
import no.retning.knowledge.KnowledgeOrder;
import no.retning.knowledge.KnowledgeOrderCompositions;
import no.retning.knowledge.KnowledgeOrders;
import no.retning.page.Link;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Knowledge orders at work: what is wanted, what was delivered, and what it was used for. */
@Component
@Order(10)
final class KnowledgeOrderShelf implements Shelf<KnowledgeOrder> {
    static final String PATH = "bestilling";

    private final KnowledgeOrderCompositions compositions;
    private final KnowledgeOrders orders;
    private final KnowledgeOrderSheet sheet;
    private final DeliverySheet delivery;
    private final Headers headers;

    KnowledgeOrderShelf(
            KnowledgeOrderCompositions compositions,
            KnowledgeOrders orders,
            KnowledgeOrderSheet sheet,
            DeliverySheet delivery,
            Headers headers) {
        this.compositions = compositions;
        this.orders = orders;
        this.sheet = sheet;
        this.delivery = delivery;
        this.headers = headers;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Composed<KnowledgeOrder> composed() {
        return compositions;
    }

    @Override
    public Sheet<KnowledgeOrder> sheet() {
        return sheet;
    }

    @Override
    public KnowledgeOrder blank(UUID id) {
        return new KnowledgeOrder(
                Header.draft(id, KnowledgeOrder.KIND, "ny", KnowledgeOrder.DRAFT),
                LocalisedText.NONE,
                LocalisedText.NONE,
                LocalisedText.NONE,
                "",
                null,
                null,
                null,
                null,
                List.of(),
                Source.NONE);
    }

    @Override
    public Cell standing(Visit visit, KnowledgeOrder order) {
        return Cell.of(OrderRegister.standing(visit, order, orders.today()));
    }

    @Override
    public Optional<Link> register(Visit visit) {
        return Optional.of(visit.link("/arbeid/" + PATH, "knowledge.order.register"));
    }

    @Override
    public List<Section> sections(Visit visit, KnowledgeOrder order) {
        return List.of(facts(visit, order), uses(visit, order));
    }

    private Section facts(Visit visit, KnowledgeOrder order) {
        var rows = new ArrayList<Row>();
        rows.add(fact(visit, "knowledge.order.standing", standing(visit, order)));
        rows.add(fact(visit, "knowledge.order.why", Cell.of(visit.reading().text(order.reason()))));
        if (order.supplier() != null) {
            rows.add(fact(
                    visit, "knowledge.order.supplier", Cell.of(visit.reading().text(headers.title(order.supplier())))));
        }
        if (order.orderedOn() != null) {
            rows.add(fact(
                    visit,
                    "knowledge.order.orderedOn",
                    Cell.of(visit.reading().day(order.orderedOn()).text())));
        }
        if (order.due() != null) {
            rows.add(fact(
                    visit,
                    "knowledge.order.due",
                    Cell.of(visit.reading().day(order.due()).text())));
        }
        var delivered = order.delivery();
        if (delivered != null) {
            rows.add(fact(
                    visit, "knowledge.order.delivered", Cell.of(visit.reading().text(delivered.text()))));
        }
        return new Section(
                visit.word("knowledge.order.heading"),
                null,
                "",
                List.of(visit.word("knowledge.order.about"), visit.word("knowledge.order.said")),
                rows,
                List.of());
    }

    private static Row fact(Visit visit, String key, Cell cell) {
        return new Row(List.of(Cell.of(visit.word(key)), cell), List.of());
    }

    private Section uses(Visit visit, KnowledgeOrder order) {
        return new Section(
                visit.word("knowledge.order.uses"),
                null,
                visit.word("knowledge.order.unused"),
                List.of(visit.word("knowledge.order.usedIn"), visit.word("knowledge.order.kind")),
                order.uses().stream().map(use -> use(visit, use)).toList(),
                List.of());
    }

    private Row use(Visit visit, Ref use) {
        return new Row(
                List.of(
                        Cell.of(new Link(
                                visit.url("/id/" + use), visit.reading().text(headers.title(use.id())))),
                        Cell.of(visit.word("kind." + use.kind()))),
                List.of());
    }

    @Override
    public List<Act<KnowledgeOrder>> acts() {
        return List.of(
                new Act<>(
                        "steg",
                        KnowledgeOrders.ADVANCE,
                        order -> new StageSheet<>(
                                KnowledgeOrder.KIND,
                                List.of(KnowledgeOrder.DRAFT, KnowledgeOrder.ORDERED, KnowledgeOrder.WITHDRAWN),
                                KnowledgeOrder::undelivered)),
                new Act<>("lever", KnowledgeOrders.DELIVER, order -> delivery));
    }

    @Override
    public List<Inner<KnowledgeOrder>> inners() {
        return List.of();
    }
}
