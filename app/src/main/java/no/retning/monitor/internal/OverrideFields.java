package no.retning.monitor.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.engines.cube.Progress;
import no.retning.monitor.ProgressOverride;
import tools.jackson.databind.node.ObjectNode;

/** Where somebody says otherwise of the progress than its method, as fields of the indicator's file. */
final class OverrideFields {
    private OverrideFields() {}

    static List<ProgressOverride> read(Spot spot) {
        int targets = spot.list("targets").size();
        return spot.list("overrides").stream()
                .map(one -> {
                    int target = one.number("target", 0);
                    if (target < 1 || target > targets) {
                        one.fault("target", "must be the number of one of the targets, counted from 1");
                    }
                    one.needed("on");
                    var override = new ProgressOverride(
                            target,
                            one.needed("period"),
                            Choices.needed(one, "degree", Progress.Degree.values(), TargetCodes::of),
                            one.neededTexts("reason"),
                            one.needed("by"),
                            Objects.requireNonNullElse(one.day("on"), LocalDate.EPOCH));
                    one.finish();
                    return override;
                })
                .toList();
    }

    static ObjectNode write(ProgressOverride one) {
        var file = PackageYaml.group();
        file.put("target", one.target()).put("period", one.period()).put("degree", TargetCodes.of(one.degree()));
        PackageYaml.texts(file, "reason", one.reason());
        file.put("by", one.by()).put("on", one.on().toString());
        return file;
    }
}
