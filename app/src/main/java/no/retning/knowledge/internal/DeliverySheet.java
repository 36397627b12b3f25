package no.retning.knowledge.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Several;
import no.retning.form.Sheet;
import no.retning.knowledge.Analyses;
import no.retning.knowledge.Delivery;
import no.retning.knowledge.KnowledgeOrder;
import no.retning.page.Choice;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.strategy.GuidingDocuments;
import org.springframework.stereotype.Component;

/** The form in which it is said what an order brought, and what that was used for. */
@Component
final class DeliverySheet implements Sheet<KnowledgeOrder> {
    private static final String DOCUMENT = "document";
    private static final Several USES = new Several("use", "knowledge.order.use.more");

    private final GuidingDocuments documents;
    private final UsableFindings findings;
    private final Analyses analyses;

    DeliverySheet(GuidingDocuments documents, UsableFindings findings, Analyses analyses) {
        this.documents = documents;
        this.findings = findings;
        this.analyses = analyses;
    }

    @Override
    public Map<String, String> values(KnowledgeOrder order) {
        var values = new TreeMap<String, String>();
        var delivery = order.delivery();
        if (delivery != null) {
            values.put("day", Objects.toString(delivery.day(), ""));
            Form.put(values, "text", delivery.text());
            values.put(DOCUMENT, Objects.toString(delivery.document(), ""));
            Form.put(values, "source", delivery.source());
        }
        USES.put(values, order.uses());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("text", "knowledge.order.delivered", 4),
                form.date("day", "knowledge.order.deliveredOn"),
                form.select(DOCUMENT, "knowledge.document", documents(form)),
                form.sourceOf("source"),
                form.group("knowledge.order.uses", USES.parts(form, known())));
    }

    private List<Choice> documents(Form form) {
        return Options.withNone(
                form,
                DOCUMENT,
                documents.all(),
                one -> form.reading().text(one.title()).text());
    }

    private Map<Ref, LocalisedText> known() {
        var known = new LinkedHashMap<>(findings.all());
        analyses.all().forEach(analysis -> known.put(analysis.header().ref(), analysis.title()));
        return known;
    }

    @Override
    public KnowledgeOrder read(KnowledgeOrder order, Form form) {
        var day = form.day("day");
        if (day != null && order.orderedOn() != null && day.isBefore(order.orderedOn())) {
            form.wrong("day", "knowledge.wrong.delivered");
        }
        return order.delivered(
                new Delivery(
                        day,
                        form.demandedText("text"),
                        Options.idOrNone(form, DOCUMENT, documents(form)),
                        Refs.demanded(form, "source")),
                USES.read(form, known()));
    }
}
