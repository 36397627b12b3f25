package no.retning.strategy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Choice;
import no.retning.record.Ref;
import no.retning.thread.Link;
import no.retning.thread.LinkTypes;
import org.springframework.stereotype.Component;

/**
 * The form of a tie, read from its first end: "leads to" or "rests on", the second of which turns it round.
 *
 * <p>The form remembers both ends in {@code fra} and {@code til}.
 */
@Component
final class LinkSheet implements Sheet<Link> {
    private static final String ONWARD = "onward:";
    private static final String BACK = "back:";

    private final LinkTypes types;
    private final Things things;

    LinkSheet(LinkTypes types, Things things) {
        this.types = types;
        this.things = things;
    }

    @Override
    public Map<String, String> values(Link link) {
        var values = new TreeMap<String, String>();
        values.put("fra", link.from().toString());
        values.put("til", link.to().toString());
        values.put("type", ONWARD + link.type());
        Form.put(values, "evidence", link.evidence());
        Form.put(values, "source", link.source());
        values.put("statedBy", link.statedBy());
        values.put("statedOn", link.statedOn().toString());
        values.put("statedIn", link.statedIn().toString());
        Form.put(values, "valid", link.header().validity());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select("type", "strategy.link.type", relations(form)),
                form.texts("evidence", "strategy.link.evidence", 4),
                form.sourceOf("source"),
                form.demandedLine("statedBy", "strategy.link.statedBy"),
                form.demandedDate("statedOn", "strategy.link.statedOn"),
                form.period("valid", "strategy.valid"),
                form.select("statedIn", "strategy.link.statedIn", publications(form)));
    }

    private List<Choice> relations(Form form) {
        var reading = form.reading();
        var to = things.get(Ref.parse(form.value("til"))).nameWithKind(reading).text();
        var choices = new ArrayList<Choice>();
        types.all().forEach((name, type) -> {
            if (type.from() != null) {
                return;
            }
            var onward = reading.text(type.forward()).text();
            var back = reading.text(type.backward()).text();
            choices.add(form.choice("type", ONWARD + name, onward + " – " + to));
            choices.add(form.choice("type", BACK + name, back + " – " + to));
        });
        return choices;
    }

    private List<Choice> publications(Form form) {
        var choices = new ArrayList<Choice>();
        for (var end : List.of("fra", "til")) {
            var publication = things.get(Ref.parse(form.value(end))).publication();
            var id = publication.id().toString();
            if (choices.stream().noneMatch(choice -> choice.value().equals(id))) {
                var name = things.get(publication).nameWithKind(form.reading()).text();
                choices.add(form.choice("statedIn", id, name));
            }
        }
        return choices;
    }

    @Override
    public Link read(Link link, Form form) {
        form.values().put("fra", link.from().toString());
        form.values().put("til", link.to().toString());
        var relation = form.value("type");
        var type = relation.substring(relation.indexOf(':') + 1);
        boolean back = relation.startsWith(BACK);
        if (types.find(type).isEmpty()) {
            form.wrong("type", "form.wrong.choice");
        }
        return new Link(
                link.header().valid(form.validity("valid")),
                type,
                back ? link.to() : link.from(),
                back ? link.from() : link.to(),
                form.text("evidence"),
                form.source("source"),
                form.demanded("statedBy"),
                form.demandedDay("statedOn"),
                statedIn(link, form));
    }

    private UUID statedIn(Link link, Form form) {
        var wanted = form.uuid("statedIn");
        if (wanted == null
                || publications(form).stream()
                        .noneMatch(choice -> choice.value().equals(wanted.toString()))) {
            form.wrong("statedIn", "form.wrong.choice");
            return link.statedIn();
        }
        return wanted;
    }
}
