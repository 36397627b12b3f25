package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.KnowledgeOrder;
import no.retning.page.Choice;
import no.retning.register.Organisations;
import org.springframework.stereotype.Component;

/** The form of a knowledge order: what is wanted, why, from whom and by when. */
@Component
final class KnowledgeOrderSheet implements Sheet<KnowledgeOrder> {
    private static final String SUPPLIER = "supplier";

    private final Organisations organisations;

    KnowledgeOrderSheet(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Map<String, String> values(KnowledgeOrder order) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", order.title());
        Form.put(values, "text", order.text());
        Form.put(values, "reason", order.reason());
        values.put("owner", order.owner());
        values.put(SUPPLIER, Objects.toString(order.supplier(), ""));
        values.put("orderedOn", Objects.toString(order.orderedOn(), ""));
        values.put("due", Objects.toString(order.due(), ""));
        Form.put(values, "source", order.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.order.what", 1),
                form.texts("text", "knowledge.order.more", 3),
                form.demandedTexts("reason", "knowledge.order.why", 3),
                form.demandedLine("owner", "knowledge.order.owner"),
                form.select(SUPPLIER, "knowledge.order.supplier", all(form)),
                form.date("orderedOn", "knowledge.order.orderedOn"),
                form.date("due", "knowledge.order.due"),
                form.sourceOf("source"));
    }

    private List<Choice> all(Form form) {
        return Options.withNone(
                form,
                SUPPLIER,
                organisations.all(),
                one -> form.reading().text(one.title()).text());
    }

    @Override
    public KnowledgeOrder read(KnowledgeOrder order, Form form) {
        var supplier = Options.idOrNone(form, SUPPLIER, all(form));
        if (form.value(SUPPLIER).isEmpty()) {
            form.wrong(SUPPLIER, "knowledge.wrong.supplier");
        }
        var orderedOn = form.day("orderedOn");
        var due = form.day("due");
        if (orderedOn != null && due != null && due.isBefore(orderedOn)) {
            form.wrong("due", "knowledge.wrong.due");
        }
        return order.asking(
                form.demandedText("title"),
                form.text("text"),
                form.demandedText("reason"),
                form.demanded("owner"),
                supplier,
                orderedOn,
                due,
                Refs.demanded(form, "source"));
    }
}
