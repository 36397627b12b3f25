package no.retning.formats.stratml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.retning.formats.xml.Xml;
import no.retning.formats.xml.XmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes a plan that fits a part, each element where the part's schema has it. */
final class PlanWriter {
    private static final String PREFIX = "stratml";
    private static final String NAME = "Name";
    private static final String DESCRIPTION = "Description";
    private static final String IDENTIFIER = "Identifier";
    private static final String SEQUENCE = "SequenceIndicator";
    private static final String OTHER = "OtherInformation";

    private final Part part;
    private final boolean wrapped;
    private final IndicatorWriter indicators;

    PlanWriter(Part part) {
        this.part = part;
        wrapped = part == Part.THREE;
        indicators = new IndicatorWriter(this);
    }

    byte[] write(Plan plan) {
        var namespaces =
                wrapped ? Map.of("", part.namespace(), PREFIX, part.namespace()) : Map.of("", part.namespace());
        return Xml.write(part.root(), namespaces, root -> {
            if (part != Part.ONE) {
                root.attribute(wrapped ? "DocumentType" : "Type", plan.type().code());
            }
            if (!plan.language().isEmpty()) {
                root.attribute("Language", plan.language());
            }
            if (wrapped) {
                named(root, "", plan.name(), "", plan.description(), "");
                core(root, plan);
                other(root, plan.otherInformation());
            } else {
                root.element(NAME, plan.name());
                given(root, DESCRIPTION, plan.description());
                other(root, plan.otherInformation());
                root.element("StrategicPlanCore", core -> core(core, plan));
            }
            administration(root, plan);
            if (part != Part.ONE && !plan.submitter().equals(Contact.NONE)) {
                submitter(root, plan.submitter());
            }
        });
    }

    boolean isWrapped() {
        return wrapped;
    }

    static void given(XmlWriter out, String name, String text) {
        out.optional(name, text.isEmpty() ? null : text);
    }

    /** What something is called and what it is, as Part 3 has it. */
    static void named(
            XmlWriter out, String sequence, String name, String acronym, String description, String identifier) {
        out.element("NameDescription", inside -> {
            given(inside, SEQUENCE, sequence);
            given(inside, NAME, name);
            given(inside, "Acronym", acronym);
            given(inside, DESCRIPTION, description);
            given(inside, IDENTIFIER, identifier);
        });
    }

    void other(XmlWriter out, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (wrapped) {
            out.element(OTHER, inside -> named(inside, "", "", "", text, ""));
        } else {
            out.element(OTHER, text);
        }
    }

    static void dates(XmlWriter out, @Nullable LocalDate start, @Nullable LocalDate end) {
        out.optional("StartDate", start == null ? null : start.toString());
        out.optional("EndDate", end == null ? null : end.toString());
    }

    static void dateAttributes(XmlWriter out, @Nullable LocalDate start, @Nullable LocalDate end) {
        date(out, "StartDate", start);
        date(out, "EndDate", end);
    }

    private static void date(XmlWriter out, String name, @Nullable LocalDate date) {
        if (date != null) {
            out.attribute(PREFIX + ":" + name, date.toString());
        }
    }

    static void units(XmlWriter out, @Nullable BigDecimal units) {
        out.optional("NumberOfUnits", units == null ? null : units.toPlainString());
    }

    private void core(XmlWriter out, Plan plan) {
        plan.organisations().forEach(one -> out.element("Organization", inside -> organisation(inside, one)));
        statement(out, "Vision", plan.vision());
        statement(out, "Mission", plan.mission());
        for (var value : plan.values()) {
            out.element("Value", inside -> {
                if (wrapped) {
                    named(inside, "", value.name(), "", value.description(), "");
                } else {
                    given(inside, NAME, value.name());
                    given(inside, DESCRIPTION, value.description());
                }
            });
        }
        plan.goals().forEach(one -> out.element("Goal", inside -> goal(inside, one)));
    }

    private void organisation(XmlWriter out, Organisation one) {
        if (wrapped) {
            named(out, "", one.name(), one.acronym(), one.description(), one.identifier());
        } else {
            given(out, NAME, one.name());
            given(out, "Acronym", one.acronym());
            given(out, IDENTIFIER, one.identifier());
            given(out, DESCRIPTION, one.description());
        }
        stakeholders(out, one.stakeholders());
    }

    private static void statement(XmlWriter out, String name, @Nullable Statement one) {
        if (one != null) {
            out.element(name, inside -> {
                given(inside, DESCRIPTION, one.description());
                given(inside, IDENTIFIER, one.identifier());
            });
        }
    }

    private void goal(XmlWriter out, Goal one) {
        if (wrapped) {
            named(out, one.sequence(), one.name(), "", one.description(), one.identifier());
        } else {
            out.element(NAME, one.name());
            out.element(DESCRIPTION, one.description());
            given(out, IDENTIFIER, one.identifier());
            given(out, SEQUENCE, one.sequence());
        }
        stakeholders(out, one.stakeholders());
        other(out, one.otherInformation());
        one.objectives().forEach(objective -> out.element("Objective", inside -> objective(inside, objective)));
    }

    private void objective(XmlWriter out, Objective one) {
        if (wrapped) {
            named(out, one.sequence(), one.name(), "", one.description(), one.identifier());
        } else {
            given(out, NAME, one.name());
            given(out, DESCRIPTION, one.description());
            given(out, IDENTIFIER, one.identifier());
            given(out, SEQUENCE, one.sequence());
        }
        stakeholders(out, one.stakeholders());
        other(out, one.otherInformation());
        one.indicators().forEach(indicator -> indicators.write(out, indicator));
    }

    private void stakeholders(XmlWriter out, List<Stakeholder> all) {
        for (var one : all) {
            out.element("Stakeholder", inside -> {
                if (wrapped) {
                    inside.element("StakeholderType", type -> {
                        kind(type, one);
                        named(type, "", one.name(), "", one.description(), "");
                        one.roles().forEach(role -> role(type, role));
                    });
                } else {
                    kind(inside, one);
                    inside.element(NAME, one.name());
                    given(inside, DESCRIPTION, one.description());
                    one.roles().forEach(role -> role(inside, role));
                }
            });
        }
    }

    private static void kind(XmlWriter out, Stakeholder one) {
        if (one.type() != null) {
            out.attribute("StakeholderTypeType", one.type().code());
        }
    }

    private void role(XmlWriter out, Role one) {
        if (wrapped) {
            out.element("RoleType", inside -> {
                one.parts().forEach(role -> inside.attribute("PerformerOrBeneficiary", role.code()));
                named(inside, "", one.name(), "", one.description(), "");
            });
        } else {
            out.element("Role", inside -> {
                inside.element(NAME, one.name());
                given(inside, DESCRIPTION, one.description());
                one.parts().forEach(role -> inside.element("RoleType", role.code()));
            });
        }
    }

    private void administration(XmlWriter out, Plan plan) {
        var one = plan.administration();
        boolean submitted = part == Part.ONE && !plan.submitter().equals(Contact.NONE);
        if (one.equals(Administration.NONE) && !submitted) {
            return;
        }
        out.element("AdministrativeInformation", inside -> {
            if (wrapped) {
                dateAttributes(inside, one.start(), one.end());
                date(inside, "PublicationDate", one.published());
            }
            given(inside, IDENTIFIER, one.identifier());
            if (!wrapped) {
                dates(inside, one.start(), one.end());
                inside.optional("PublicationDate", one.published() == null ? null : Objects.toString(one.published()));
            }
            given(inside, "Source", one.source());
            if (submitted) {
                submitter(inside, plan.submitter());
            }
        });
    }

    private static void submitter(XmlWriter out, Contact one) {
        out.element("Submitter", inside -> {
            given(inside, IDENTIFIER, one.identifier());
            given(inside, "GivenName", one.givenName());
            given(inside, "Surname", one.surname());
            given(inside, "PhoneNumber", one.phone());
            given(inside, "EmailAddress", one.email());
        });
    }
}
