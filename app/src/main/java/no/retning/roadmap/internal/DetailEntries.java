package no.retning.roadmap.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.formats.projectfile.InvalidProjectFile;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.record.Json;
import no.retning.register.Organisation;
import no.retning.roadmap.Activity;
import no.retning.roadmap.Detail;
import no.retning.roadmap.Details;
import no.retning.roadmap.KeepDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The plan behind an activity, as the activity's file of a package has it: Retning's JSON for plans, written as YAML. */
@Component
final class DetailEntries {
    static final String FIELD = "detail";

    private static final String PLAN = "plan";

    private final Details details;
    private final KeepDetail keep;

    DetailEntries(Details details, KeepDetail keep) {
        this.details = details;
        this.keep = keep;
    }

    Details records() {
        return details;
    }

    /** Takes up the plan of an activity that the catalogue has an entry of. */
    static void inside(Entry activity, Catalogue catalogue) {
        var spot = activity.spot().group(FIELD);
        if (spot != null) {
            catalogue.add(Detail.KIND, spot, activity, 0);
        }
    }

    Thing read(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var activity = Objects.requireNonNull(entry.container());
        var owner = catalogue.ref(activity.spot(), "owner", Set.of(Organisation.KIND));
        return Thing.of(
                new Detail(
                        catalogue.header(
                                entry, Choices.word(spot, "state", Set.of(Detail.KEPT, Detail.RELEASED), Detail.KEPT)),
                        activity.ref().id(),
                        owner == null ? RoadmapSheet.NONE : owner.id(),
                        spot.neededTexts("title"),
                        plan(spot),
                        spot.source()),
                spot,
                activity.ref().id());
    }

    private JsonNode plan(Spot spot) {
        try {
            var plan = KeepDetail.read(spot.tree(PLAN));
            faults(plan).forEach(fault -> spot.fault(PLAN, "cannot lie behind an activity: " + fault));
            return KeepDetail.tree(plan);
        } catch (InvalidProjectFile invalid) {
            spot.fault(PLAN, "is no plan: " + invalid.getMessage());
            return Json.MAPPER.createObjectNode();
        }
    }

    /** Whatever would keep the plan from being taken in as a file. */
    private List<String> faults(ProjectFile plan) {
        var faults = keep.faults(plan);
        if (!faults.isEmpty()) {
            return faults;
        }
        try {
            DetailRange.of(plan, DetailRange.FEW_TRIALS);
            return List.of();
        } catch (InvalidPlan invalid) {
            return invalid.problems();
        } catch (IllegalArgumentException impossible) {
            return List.of(String.valueOf(impossible.getMessage()));
        }
    }

    /** Writes the plan of an activity, where it has one. */
    void write(Activity activity, ObjectNode to) {
        details.of(activity.header().id()).ifPresent(detail -> {
            var written = PackageYaml.thing(detail.header());
            written.put("state", detail.header().state());
            PackageYaml.texts(written, "title", detail.title());
            written.set(PLAN, detail.plan());
            PackageYaml.source(written, detail.source());
            to.set(FIELD, written);
        });
    }
}
