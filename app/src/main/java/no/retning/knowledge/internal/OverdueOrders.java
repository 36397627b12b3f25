package no.retning.knowledge.internal;

import java.util.Objects;
import java.util.Optional;
import no.retning.access.Access;
import no.retning.form.Visit;
import no.retning.form.Waiting;
import no.retning.knowledge.KnowledgeOrders;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Knowledge orders past their day, on the desk of whoever takes in what is delivered. */
@Component
@Order(6)
class OverdueOrders implements Waiting {
    private static final int MOST = 5;

    private final KnowledgeOrderShelf shelf;
    private final KnowledgeOrders orders;
    private final Access access;

    OverdueOrders(KnowledgeOrderShelf shelf, KnowledgeOrders orders, Access access) {
        this.shelf = shelf;
        this.orders = orders;
        this.access = access;
    }

    @Override
    public Optional<Group> waiting(Visit visit) {
        var today = orders.today();
        var overdue = orders.all().stream()
                .filter(order -> order.isOverdue(today))
                .filter(order -> access.allows(visit.actor(), order, KnowledgeOrders.DELIVER))
                .sorted(OrderRegister.mostPressing(today))
                .toList();
        return overdue.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(
                        visit.word("knowledge.order.overdue", overdue.size()),
                        overdue.stream()
                                .limit(MOST)
                                .map(order -> new Row(
                                        Shelves.to(visit, shelf, order),
                                        visit.word(
                                                "knowledge.order.dueSaid",
                                                visit.reading()
                                                        .day(Objects.requireNonNull(order.due()))
                                                        .text())))
                                .toList(),
                        visit.link("/arbeid/" + KnowledgeOrderShelf.PATH, "knowledge.knowledge-order.all")));
    }
}
