package no.retning.formats.stratml;

import java.util.ArrayList;
import java.util.List;
import no.retning.formats.stratml.Repair.Code;

/** Makes indicators and their measurements of elements in normal form. */
final class IndicatorReader {
    private final RepairLog log;
    private final Taking taking;

    IndicatorReader(RepairLog log, Taking taking) {
        this.log = log;
        this.taking = taking;
    }

    Indicator indicator(Node node, String other) {
        var notes = new ArrayList<String>();
        if (!other.isEmpty()) {
            notes.add(other);
        }
        var stage = taking.attribute(node, "ValueChainStage", Indicator.Stage.values(), notes);
        var nature = taking.attribute(node, "PerformanceIndicatorType", Indicator.Nature.values(), notes);
        var sequence = taking.text(node, "SequenceIndicator", notes);
        var dimension = taking.text(node, "MeasurementDimension", notes);
        var unit = taking.text(node, "UnitOfMeasurement", notes);
        var identifier = taking.identifier(node, notes);
        var relationships = new ArrayList<Relationship>();
        for (var one : filled(node, "Relationship")) {
            relationships.add(relationship(one, notes));
        }
        var measurements = new ArrayList<Measurement>();
        for (var one : filled(node, "MeasurementInstance")) {
            measurements.add(measurement(one, notes));
        }
        taking.rest(node, notes, false);
        return new Indicator(
                sequence,
                dimension,
                unit,
                identifier,
                relationships,
                measurements,
                String.join("\n\n", notes),
                stage,
                nature);
    }

    private List<Node> filled(Node node, String name) {
        var filled = new ArrayList<Node>();
        for (var one : taking.all(node, name)) {
            if (one.told().isEmpty()) {
                log.add(one, Code.EMPTY, name);
            } else {
                filled.add(one);
            }
        }
        return filled;
    }

    private Relationship relationship(Node node, List<String> notes) {
        var type = taking.attribute(node, "RelationshipType", Relationship.Type.values(), notes);
        var identifier = taking.identifier(node, notes);
        var referents = filled(node, "ReferentIdentifier").stream()
                .map(one -> taking.text(one, notes))
                .filter(text -> !text.isEmpty())
                .toList();
        var relationship = new Relationship(
                type, identifier, referents, taking.text(node, "Name", notes), taking.text(node, "Description", notes));
        taking.rest(node, notes, false);
        return relationship;
    }

    private Measurement measurement(Node node, List<String> notes) {
        var measurement = new Measurement(results(node, "TargetResult"), results(node, "ActualResult"));
        taking.rest(node, notes, false);
        return measurement;
    }

    private List<Result> results(Node node, String name) {
        var results = new ArrayList<Result>();
        for (var one : filled(node, name)) {
            var notes = new ArrayList<String>();
            // What Part 2 calls a descriptor Part 3 has as other information with a name.
            var other = taking.one(one, "OtherInformation", notes).orElse(null);
            var descriptor = taking.text(other == null ? one : other, other == null ? "DescriptorName" : "Name", notes);
            var judgement =
                    taking.text(other == null ? one : other, other == null ? "DescriptorValue" : "Description", notes);
            if (other != null) {
                notes.add(taking.text(other, notes));
            }
            var start = taking.date(one, "StartDate", notes);
            var end = taking.date(one, "EndDate", notes);
            var units = taking.number(one, "NumberOfUnits", notes);
            var description = taking.text(one, "Description", notes);
            taking.rest(one, notes, false);
            notes.addFirst(description);
            notes.removeIf(String::isEmpty);
            results.add(new Result(start, end, units, descriptor, judgement, String.join("\n\n", notes)));
        }
        return results;
    }
}
