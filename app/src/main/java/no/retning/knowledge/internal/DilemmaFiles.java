package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import no.retning.governance.Body;
import no.retning.knowledge.Dilemma;
import no.retning.knowledge.DilemmaCompositions;
import no.retning.knowledge.Pole;
import no.retning.knowledge.PublishKnowledge;
import no.retning.knowledge.Resolution;
import no.retning.knowledge.Stance;
import no.retning.knowledge.StrategicChoice;
import no.retning.register.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Dilemmas as files of a package; they come after what they spring from and the choices that they led to. */
@Component
@Order(12)
final class DilemmaFiles extends KnowledgeFiles<Dilemma> {
    private final GroundFiles grounds;

    DilemmaFiles(DilemmaCompositions compositions, PublishKnowledge publish, Headers headers, GroundFiles grounds) {
        super(compositions, publish, headers);
        this.grounds = grounds;
    }

    @Override
    public String folder() {
        return "dilemmas";
    }

    @Override
    public String comment() {
        return "A dilemma: the question, the ways it stands between, where each stands, and the choice it led to.";
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var after = new ArrayList<UUID>();
        var poles = poles(entry);
        var dilemma = new Dilemma(
                catalogue.header(
                        entry,
                        Choices.of(
                                spot, "state", Dilemma.STATES.toArray(String[]::new), state -> state, Dilemma.DRAFT)),
                spot.neededTexts("title"),
                spot.texts("text"),
                spot.texts("theme"),
                spot.needed("owner"),
                List.copyOf(poles.values()),
                stances(entry, catalogue, poles, after),
                grounds.read(spot, catalogue, after),
                resolution(spot, catalogue, after),
                spot.source());
        boolean resolved = dilemma.header().state().equals(Dilemma.RESOLVED);
        if (resolved != (dilemma.resolution() != null)) {
            spot.fault("resolution", "must be there if the dilemma is resolved, and not if it is not");
        }
        return Thing.of(dilemma, spot, after.toArray(UUID[]::new));
    }

    private static Map<String, Pole> poles(Entry entry) {
        var poles = new LinkedHashMap<String, Pole>();
        for (var one : entry.spot().list("poles")) {
            var slug = Objects.requireNonNullElse(one.slug(), "");
            var pole = new Pole(
                    Objects.requireNonNullElse(one.id(), part(entry, "pole-" + slug)),
                    one.neededTexts("title"),
                    one.texts("text"),
                    one.source());
            one.finish();
            if (poles.put(slug, pole) != null) {
                one.fault("slug", "“%s” is taken by another pole; choose another".formatted(slug));
            }
        }
        return poles;
    }

    private static List<Stance> stances(Entry entry, Catalogue catalogue, Map<String, Pole> poles, List<UUID> after) {
        var stances = new ArrayList<Stance>();
        for (var one : entry.spot().list("stances")) {
            var by = catalogue.ref(one, "by", Set.of(Organisation.KIND, Body.KIND));
            var name = one.word("name", "");
            if ((by == null) == name.isEmpty()) {
                one.fault("by", "say who it is, either here or by name");
            }
            if (by != null) {
                after.add(by.id());
            }
            stances.add(new Stance(
                    Objects.requireNonNullElse(one.id(), part(entry, "stance-" + stances.size())),
                    by,
                    name,
                    leaning(one, poles),
                    one.neededTexts("text"),
                    one.day("day"),
                    one.source()));
            one.finish();
        }
        return stances;
    }

    private static @Nullable UUID leaning(Spot one, Map<String, Pole> poles) {
        var slug = one.word("pole");
        var pole = slug == null ? null : poles.get(slug);
        if (slug != null && pole == null) {
            one.fault("pole", "must be the slug of one of the poles");
        }
        return pole == null ? null : pole.id();
    }

    private static @Nullable Resolution resolution(Spot spot, Catalogue catalogue, List<UUID> after) {
        var said = spot.group("resolution");
        if (said == null) {
            return null;
        }
        var resolution = new Resolution(
                said.neededTexts("text"),
                id(catalogue, said, "choice", StrategicChoice.KIND),
                said.day("day"),
                said.source());
        said.finish();
        if (resolution.choice() != null) {
            after.add(resolution.choice());
        }
        return resolution;
    }

    @Override
    void write(Dilemma dilemma, ObjectNode file) {
        PackageYaml.texts(file, "text", dilemma.text());
        PackageYaml.texts(file, "theme", dilemma.theme());
        file.put("owner", dilemma.owner());
        for (var pole : dilemma.poles()) {
            var one = part(file, "poles").put("id", pole.id().toString()).put("slug", slug(pole.id()));
            PackageYaml.texts(one, "title", pole.title());
            PackageYaml.texts(one, "text", pole.text());
            PackageYaml.source(one, pole.source());
        }
        dilemma.stances().forEach(stance -> write(stance, part(file, "stances")));
        grounds.write(dilemma.grounds(), file);
        var how = dilemma.resolution();
        if (how != null) {
            var one = file.putObject("resolution");
            PackageYaml.texts(one, "text", how.text());
            if (how.choice() != null) {
                one.put("choice", named(how.choice()));
            }
            if (how.day() != null) {
                one.put("day", how.day().toString());
            }
            PackageYaml.source(one, how.source());
        }
        PackageYaml.source(file, dilemma.source());
    }

    private void write(Stance stance, ObjectNode one) {
        one.put("id", stance.id().toString());
        if (stance.by() != null) {
            one.put("by", named(stance.by().id()));
        }
        PackageYaml.word(one, "name", stance.name());
        if (stance.pole() != null) {
            one.put("pole", slug(stance.pole()));
        }
        PackageYaml.texts(one, "text", stance.text());
        if (stance.day() != null) {
            one.put("day", stance.day().toString());
        }
        PackageYaml.source(one, stance.source());
    }

    /** A pole has no name of its own; in a file it is called by its id. */
    private static String slug(UUID pole) {
        return "pol-" + pole;
    }
}
