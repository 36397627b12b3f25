package no.retning.formats.stratml;

import no.retning.formats.xml.XmlWriter;

/** Writes indicators, which Parts 2 and 3 have. */
record IndicatorWriter(PlanWriter plans) {

    void write(XmlWriter out, Indicator one) {
        out.element("PerformanceIndicator", inside -> {
            if (one.stage() != null) {
                inside.attribute("ValueChainStage", one.stage().code());
            }
            if (one.nature() != null) {
                inside.attribute("PerformanceIndicatorType", one.nature().code());
            }
            PlanWriter.given(inside, "SequenceIndicator", one.sequence());
            inside.element("MeasurementDimension", one.dimension());
            inside.element("UnitOfMeasurement", one.unit());
            PlanWriter.given(inside, "Identifier", one.identifier());
            one.relationships().forEach(relationship -> relationship(inside, relationship));
            for (var measurement : one.measurements()) {
                inside.element("MeasurementInstance", instance -> {
                    measurement.targets().forEach(result -> result(instance, "TargetResult", result));
                    measurement.actuals().forEach(result -> result(instance, "ActualResult", result));
                });
            }
            plans.other(inside, one.otherInformation());
        });
    }

    private void relationship(XmlWriter out, Relationship one) {
        out.element("Relationship", inside -> {
            if (one.type() != null) {
                inside.attribute("RelationshipType", one.type().code());
            }
            if (plans.isWrapped()) {
                PlanWriter.named(inside, "", one.name(), "", one.description(), one.identifier());
                if (one.referents().isEmpty()) {
                    inside.element("Referent", "");
                }
                for (var referent : one.referents()) {
                    inside.element("Referent", named -> PlanWriter.named(named, "", "", "", "", referent));
                }
            } else {
                PlanWriter.given(inside, "Identifier", one.identifier());
                one.referents().forEach(referent -> inside.element("ReferentIdentifier", referent));
                PlanWriter.given(inside, "Name", one.name());
                PlanWriter.given(inside, "Description", one.description());
            }
        });
    }

    private void result(XmlWriter out, String name, Result one) {
        boolean judged = !one.descriptor().isEmpty() || !one.judgement().isEmpty();
        out.element(name, inside -> {
            if (plans.isWrapped()) {
                PlanWriter.dateAttributes(inside, one.start(), one.end());
                inside.element("Description", one.description());
                PlanWriter.units(inside, one.units());
                if (judged) {
                    inside.element(
                            "OtherInformation",
                            other -> PlanWriter.named(other, "", one.descriptor(), "", one.judgement(), ""));
                }
            } else {
                PlanWriter.dates(inside, one.start(), one.end());
                PlanWriter.units(inside, one.units());
                if (judged) {
                    inside.element("Descriptor", descriptor -> {
                        PlanWriter.given(descriptor, "DescriptorName", one.descriptor());
                        PlanWriter.given(descriptor, "DescriptorValue", one.judgement());
                    });
                }
                PlanWriter.given(inside, "Description", one.description());
            }
        });
    }
}
