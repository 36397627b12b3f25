package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Findings;
import no.retning.knowledge.Quadrant;
import no.retning.knowledge.Swot;
import no.retning.knowledge.SwotPoint;
import no.retning.knowledge.SwotPoint.FindingUse;
import no.retning.knowledge.Use;
import no.retning.page.Choice;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The form of one point of a SWOT, with the findings that it rests on.
 *
 * @param point its id, or null for a new one
 */
record PointSheet(@Nullable UUID point, Findings findings) implements Sheet<Swot> {
    private static final String QUADRANT = "quadrant";
    private static final String FINDING = "finding.";

    @Override
    public Map<String, String> values(Swot swot) {
        var values = new TreeMap<String, String>();
        values.put(QUADRANT, Quadrant.STRENGTH.code());
        swot.points().stream().filter(one -> one.id().equals(point)).findFirst().ifPresent(one -> {
            values.put(QUADRANT, one.quadrant().code());
            PestleField.put(values, one.pestle());
            Form.put(values, "text", one.text());
            one.findings()
                    .forEach(
                            use -> values.put(FINDING + use.finding(), use.use().code()));
            Form.put(values, "source", one.source());
        });
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select(QUADRANT, "knowledge.quadrant", quadrants(form)),
                form.demandedTexts("text", "knowledge.point", 2),
                PestleField.part(form),
                form.group(
                        "knowledge.point.findings",
                        findings.all().stream()
                                .map(finding -> form.named(
                                        FINDING + finding.header().id(),
                                        form.reading().text(finding.title()).text(),
                                        uses(form, FINDING + finding.header().id())))
                                .toList()),
                form.sourceOf("source"));
    }

    private static List<Choice> quadrants(Form form) {
        return Arrays.stream(Quadrant.values())
                .map(one -> form.choice(QUADRANT, one.code(), form.words().of("knowledge.quadrant." + one.code())))
                .toList();
    }

    private static List<Choice> uses(Form form, String field) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("knowledge.use.none")));
        Arrays.stream(Use.values())
                .map(use -> form.choice(field, use.code(), form.words().of("knowledge.use." + use.code())))
                .forEach(choices::add);
        return choices;
    }

    @Override
    public Swot read(Swot swot, Form form) {
        var text = form.demandedText("text");
        var present = swot.points().stream()
                .filter(one -> one.id().equals(point))
                .findFirst()
                .orElse(null);
        var used = findings.all().stream()
                .map(finding -> finding.header().id())
                .filter(id -> !form.value(FINDING + id).isEmpty())
                .map(id -> new FindingUse(id, Options.of(form, FINDING + id, Use.values(), Use::code, Use.FOR)))
                .toList();
        return swot.and(new SwotPoint(
                Objects.requireNonNullElseGet(point, Ids::next),
                present == null
                        ? PartSlug.free(
                                text,
                                name -> swot.points().stream()
                                        .anyMatch(one -> one.slug().equals(name)))
                        : present.slug(),
                Options.of(form, QUADRANT, Quadrant.values(), Quadrant::code, Quadrant.STRENGTH),
                PestleField.read(form),
                text,
                used,
                Refs.demanded(form, "source")));
    }
}
