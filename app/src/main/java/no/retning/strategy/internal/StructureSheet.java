package no.retning.strategy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Choice;
import no.retning.record.Ref;
import no.retning.strategy.GuidingDocuments;
import no.retning.strategy.Strategies;
import no.retning.strategy.Structure;
import org.springframework.stereotype.Component;

/** The form of a goal structure: all but its goals. */
@Component
final class StructureSheet implements Sheet<Structure> {
    private final Strategies strategies;
    private final GuidingDocuments documents;

    StructureSheet(Strategies strategies, GuidingDocuments documents) {
        this.strategies = strategies;
        this.documents = documents;
    }

    @Override
    public Map<String, String> values(Structure structure) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", structure.title());
        Form.put(values, "text", structure.text());
        values.put("owner", structure.owner().toString());
        Form.put(values, "valid", structure.header().validity());
        Form.put(values, "source", structure.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "strategy.title", 1),
                form.texts("text", "strategy.text", 5),
                form.select("owner", "strategy.structure.owner", owners(form)),
                form.period("valid", "strategy.valid"),
                form.sourceOf("source"));
    }

    private List<Choice> owners(Form form) {
        var choices = new ArrayList<Choice>();
        strategies
                .all()
                .forEach(strategy -> choices.add(form.choice(
                        "owner",
                        strategy.header().ref().toString(),
                        form.reading().text(strategy.title()).text())));
        documents
                .all()
                .forEach(document -> choices.add(form.choice(
                        "owner",
                        document.header().ref().toString(),
                        form.reading().text(document.title()).text())));
        return choices;
    }

    @Override
    public Structure read(Structure structure, Form form) {
        return new Structure(
                structure.header().valid(form.validity("valid")),
                form.demandedText("title"),
                form.text("text"),
                owner(structure, form),
                form.source("source"));
    }

    private Ref owner(Structure structure, Form form) {
        var known = owners(form).stream().anyMatch(choice -> choice.value().equals(form.value("owner")));
        if (!known) {
            form.wrong("owner", "form.wrong.choice");
            return structure.owner();
        }
        return Ref.parse(form.value("owner"));
    }
}
