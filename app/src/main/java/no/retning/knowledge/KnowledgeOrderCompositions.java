package no.retning.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import no.retning.strategy.GuidingDocument;
import org.springframework.stereotype.Component;

/** Composes what would be published of a knowledge order: what was delivered is evidence for what it was used for. */
@Component
public class KnowledgeOrderCompositions implements Composed<KnowledgeOrder> {
    private final KnowledgeOrders orders;
    private final Composer composer;
    private final Names names;
    private final Ties ties;

    KnowledgeOrderCompositions(KnowledgeOrders orders, Composer composer, Names names, Ties ties) {
        this.orders = orders;
        this.composer = composer;
        this.names = names;
        this.ties = ties;
    }

    @Override
    public Kept<KnowledgeOrder> records() {
        return orders;
    }

    @Override
    public Composition of(UUID id) {
        var order = orders.get(id);
        var item = composer.item(order, List.of());
        var supplier = order.supplier();
        if (supplier != null) {
            item.json().set("supplierTitle", Json.tree(names.of(new Ref(Organisation.KIND, supplier))));
        }
        // What is not public is not even named.
        item.json()
                .set(
                        "uses",
                        Json.tree(order.uses().stream()
                                .filter(use -> ties.isPublic(use.id()))
                                .toList()));
        var delivery = order.delivery();
        if (delivery != null) {
            item.json().set("delivery", Json.tree(shown(delivery)));
        }
        return new Composition(item, ties.of(order, item, order.owner(), named(order)), "");
    }

    private Delivery shown(Delivery delivery) {
        var document = delivery.document();
        return document == null || ties.isPublic(document)
                ? delivery
                : new Delivery(delivery.day(), delivery.text(), null, delivery.source());
    }

    private static List<Ties.Tie> named(KnowledgeOrder order) {
        var delivery = order.delivery();
        if (delivery == null) {
            return List.of();
        }
        var here = order.header().ref();
        var named = new ArrayList<Ties.Tie>();
        for (var use : order.uses()) {
            named.add(new Ties.Tie(Ties.EVIDENCE_FOR, here, use, delivery.text(), delivery.source()));
        }
        var document = delivery.document();
        if (document != null) {
            named.add(new Ties.Tie(
                    Ties.EVIDENCE_FOR,
                    new Ref(GuidingDocument.KIND, document),
                    here,
                    LocalisedText.NONE,
                    delivery.source()));
        }
        return named;
    }
}
