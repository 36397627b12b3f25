package no.retning.knowledge.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import no.retning.governance.Body;
import no.retning.knowledge.AmbitionScale;
import no.retning.knowledge.FromPoll;
import no.retning.knowledge.PublishKnowledge;
import no.retning.knowledge.ScaleCompositions;
import no.retning.knowledge.ScaleReading;
import no.retning.register.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Ambition scales as files of a package. A poll is in no package; a reading keeps the id of the one it came from. */
@Component
@Order(13)
final class ScaleFiles extends KnowledgeFiles<AmbitionScale> {
    ScaleFiles(ScaleCompositions compositions, PublishKnowledge publish, Headers headers) {
        super(compositions, publish, headers);
    }

    @Override
    public String folder() {
        return "scales";
    }

    @Override
    public String comment() {
        return "An ambition scale: the question, its two ends, and where each has placed us, today and wanted.";
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var after = new ArrayList<UUID>();
        int steps = spot.number("steps", AmbitionScale.USUAL_STEPS);
        if (steps < AmbitionScale.FEWEST_STEPS || steps > AmbitionScale.MOST_STEPS) {
            spot.fault(
                    "steps", "must be from %d to %d".formatted(AmbitionScale.FEWEST_STEPS, AmbitionScale.MOST_STEPS));
        }
        var scale = new AmbitionScale(
                catalogue.header(
                        entry,
                        Choices.of(
                                spot,
                                "state",
                                AmbitionScale.STATES.toArray(String[]::new),
                                state -> state,
                                AmbitionScale.DRAFT)),
                spot.neededTexts("title"),
                spot.texts("text"),
                spot.needed("owner"),
                spot.neededTexts("low"),
                spot.neededTexts("high"),
                steps,
                readings(entry, catalogue, steps, after),
                spot.source());
        return Thing.of(scale, spot, after.toArray(UUID[]::new));
    }

    private static List<ScaleReading> readings(Entry entry, Catalogue catalogue, int steps, List<UUID> after) {
        var readings = new ArrayList<ScaleReading>();
        for (var one : entry.spot().list("readings")) {
            var by = catalogue.ref(one, "by", Set.of(Organisation.KIND, Body.KIND));
            var name = one.word("name", "");
            if ((by == null) == name.isEmpty()) {
                one.fault("by", "say who it is, either here or by name");
            }
            if (by != null) {
                after.add(by.id());
            }
            one.needed("day");
            readings.add(new ScaleReading(
                    Objects.requireNonNullElse(one.id(), part(entry, "reading-" + readings.size())),
                    Objects.requireNonNullElse(one.day("day"), LocalDate.EPOCH),
                    by,
                    name,
                    step(one, "today", steps),
                    step(one, "wanted", steps),
                    one.has("answers") ? Integer.valueOf(one.number("answers", 1)) : null,
                    poll(one),
                    one.source()));
            one.finish();
        }
        return readings;
    }

    private static @Nullable BigDecimal step(Spot one, String field, int steps) {
        var value = one.amount(field);
        if (value != null && (value.compareTo(BigDecimal.ONE) < 0 || value.compareTo(BigDecimal.valueOf(steps)) > 0)) {
            one.fault(field, "must be from 1 to %d".formatted(steps));
        }
        return value;
    }

    private static @Nullable FromPoll poll(Spot one) {
        var from = one.group("poll");
        if (from == null) {
            return null;
        }
        var id = from.id();
        int question = from.number("question", 0);
        from.finish();
        if (id == null) {
            from.fault("id", "is missing; write the id of the poll");
        }
        return id == null ? null : new FromPoll(id, question);
    }

    @Override
    void write(AmbitionScale scale, ObjectNode file) {
        PackageYaml.texts(file, "text", scale.text());
        file.put("owner", scale.owner());
        PackageYaml.texts(file, "low", scale.low());
        PackageYaml.texts(file, "high", scale.high());
        file.put("steps", scale.steps());
        scale.readings().forEach(reading -> write(reading, part(file, "readings")));
        PackageYaml.source(file, scale.source());
    }

    private void write(ScaleReading reading, ObjectNode one) {
        one.put("id", reading.id().toString()).put("day", reading.day().toString());
        if (reading.by() != null) {
            one.put("by", named(reading.by().id()));
        }
        PackageYaml.word(one, "name", reading.name());
        if (reading.today() != null) {
            one.put("today", reading.today());
        }
        if (reading.wanted() != null) {
            one.put("wanted", reading.wanted());
        }
        if (reading.answers() != null) {
            one.put("answers", reading.answers());
        }
        if (reading.poll() != null) {
            one.putObject("poll")
                    .put("id", reading.poll().poll().toString())
                    .put("question", reading.poll().question());
        }
        PackageYaml.source(one, reading.source());
    }
}
