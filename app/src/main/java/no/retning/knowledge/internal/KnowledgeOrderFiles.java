package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.knowledge.Analysis;
import no.retning.knowledge.Delivery;
import no.retning.knowledge.Finding;
import no.retning.knowledge.KnowledgeOrder;
import no.retning.knowledge.KnowledgeOrderCompositions;
import no.retning.knowledge.PublishKnowledge;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import no.retning.strategy.GuidingDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Knowledge orders as files of a package; they come after what their deliveries were used for. */
@Component
@Order(19)
final class KnowledgeOrderFiles extends KnowledgeFiles<KnowledgeOrder> {
    KnowledgeOrderFiles(KnowledgeOrderCompositions compositions, PublishKnowledge publish, Headers headers) {
        super(compositions, publish, headers);
    }

    @Override
    public String folder() {
        return "orders";
    }

    @Override
    public String comment() {
        return "A knowledge order: what is wanted, why, from whom and by when, what was delivered, and what it was used for.";
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var after = new ArrayList<UUID>();
        var order = new KnowledgeOrder(
                catalogue.header(
                        entry,
                        Choices.of(
                                spot,
                                "state",
                                KnowledgeOrder.STATES.toArray(String[]::new),
                                state -> state,
                                KnowledgeOrder.DRAFT)),
                spot.neededTexts("title"),
                spot.texts("text"),
                spot.neededTexts("reason"),
                spot.needed("owner"),
                id(catalogue, spot, "supplier", Organisation.KIND),
                spot.day("orderedOn"),
                spot.day("due"),
                delivery(spot, catalogue, after),
                uses(spot, catalogue, after),
                spot.source());
        boolean delivered = order.header().state().equals(KnowledgeOrder.DELIVERED);
        if (delivered != (order.delivery() != null)) {
            spot.fault("delivery", "must be there if the order is delivered, and not if it is not");
        }
        if (!delivered && !order.uses().isEmpty()) {
            spot.fault("uses", "must not be there before something is delivered");
        }
        return Thing.of(order, spot, after.toArray(UUID[]::new));
    }

    private static @Nullable Delivery delivery(Spot spot, Catalogue catalogue, List<UUID> after) {
        var said = spot.group("delivery");
        if (said == null) {
            return null;
        }
        var delivery = new Delivery(
                said.day("day"),
                said.neededTexts("text"),
                id(catalogue, said, "document", GuidingDocument.KIND),
                said.source());
        said.finish();
        if (delivery.document() != null) {
            after.add(delivery.document());
        }
        return delivery;
    }

    private static List<Ref> uses(Spot spot, Catalogue catalogue, List<UUID> after) {
        var uses = new ArrayList<Ref>();
        for (var one : spot.list("uses")) {
            var use = catalogue.neededRef(one, "in", Set.of(Finding.KIND, Analysis.KIND));
            one.finish();
            if (use != null) {
                uses.add(use);
                after.add(use.id());
            }
        }
        return uses;
    }

    @Override
    void write(KnowledgeOrder order, ObjectNode file) {
        PackageYaml.texts(file, "text", order.text());
        PackageYaml.texts(file, "reason", order.reason());
        file.put("owner", order.owner());
        if (order.supplier() != null) {
            file.put("supplier", named(order.supplier()));
        }
        PackageYaml.word(file, "orderedOn", Objects.toString(order.orderedOn(), ""));
        PackageYaml.word(file, "due", Objects.toString(order.due(), ""));
        var delivery = order.delivery();
        if (delivery != null) {
            var one = file.putObject("delivery");
            PackageYaml.word(one, "day", Objects.toString(delivery.day(), ""));
            PackageYaml.texts(one, "text", delivery.text());
            if (delivery.document() != null) {
                one.put("document", named(delivery.document()));
            }
            PackageYaml.source(one, delivery.source());
        }
        order.uses().forEach(use -> part(file, "uses").put("in", named(use.id())));
        PackageYaml.source(file, order.source());
    }
}
