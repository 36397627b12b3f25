package no.retning.roadmap.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Choice;
import no.retning.register.Organisations;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.Roadmaps;
import org.springframework.stereotype.Component;

/** The form of a roadmap: all but its activities. */
@Component
final class RoadmapSheet implements Sheet<Roadmap> {
    /** Stands where no organisation has been chosen; what holds it is never saved. */
    static final UUID NONE = new UUID(0, 0);

    private final Roadmaps roadmaps;
    private final Organisations organisations;

    RoadmapSheet(Roadmaps roadmaps, Organisations organisations) {
        this.roadmaps = roadmaps;
        this.organisations = organisations;
    }

    @Override
    public Map<String, String> values(Roadmap roadmap) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", roadmap.title());
        Form.put(values, "text", roadmap.text());
        values.put("owner", roadmap.owner().toString());
        Form.put(values, "valid", roadmap.header().validity());
        values.put("predecessor", Objects.toString(roadmap.header().predecessor(), ""));
        Form.put(values, "source", roadmap.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "roadmap.title", 1),
                form.texts("text", "roadmap.text", 5),
                form.select("owner", "roadmap.owner", owners(form)),
                form.period("valid", "roadmap.valid"),
                form.select(
                        "predecessor",
                        "roadmap.predecessor",
                        Options.withNone(
                                form,
                                "predecessor",
                                roadmaps.all(),
                                other -> form.reading().text(other.title()).text())),
                form.sourceOf("source"));
    }

    private List<Choice> owners(Form form) {
        return Options.each(
                form,
                "owner",
                organisations.all(),
                organisation -> form.reading().text(organisation.title()).text());
    }

    @Override
    public Roadmap read(Roadmap roadmap, Form form) {
        var predecessor = form.uuid("predecessor");
        if (roadmap.header().id().equals(predecessor)) {
            form.wrong("predecessor", "roadmap.wrong.itself");
        }
        return new Roadmap(
                roadmap.header().valid(form.validity("valid")).after(predecessor),
                form.demandedText("title"),
                form.text("text"),
                Options.id(form, "owner", owners(form), roadmap.owner()),
                form.source("source"));
    }
}
