package no.retning.formats.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.retning.formats.stratml.InvalidStratml.Reason;
import no.retning.formats.stratml.Repair.Code;
import org.jspecify.annotations.Nullable;

/** Makes a plan of elements in normal form; what has no place of its own goes into the nearest other information. */
final class PlanReader {
    private static final String NAME = "Name";
    private static final String DESCRIPTION = "Description";
    private static final String SEQUENCE = "SequenceIndicator";
    private static final String OTHER = "OtherInformation";

    private final RepairLog log;
    private final Taking taking;
    private final IndicatorReader indicators;

    PlanReader(Part part, RepairLog log) {
        this.log = log;
        taking = new Taking(part, log);
        indicators = new IndicatorReader(log, taking);
    }

    Plan plan(Node root) {
        var notes = new ArrayList<String>();
        var type = taking.attribute(root, "Type", PlanType.values(), notes);
        var language = Objects.requireNonNullElse(root.attributes().remove("Language"), "");
        var name = taking.text(root, NAME, notes);
        var description = taking.text(root, DESCRIPTION, notes);
        var own = others(root, notes);
        var organisations = each(root, "Organization", node -> organisation(node, notes), notes);
        var vision = statement(root, "Vision", notes);
        var mission = statement(root, "Mission", notes);
        var values = each(root, "Value", node -> value(node, notes), notes);
        var goals = each(root, "Goal", this::goal, notes);
        var administration = taking.one(root, "AdministrativeInformation", notes)
                .map(node -> administration(node, notes))
                .orElse(Administration.NONE);
        var submitter = taking.one(root, "Submitter", notes)
                .map(node -> contact(node, notes))
                .orElse(Contact.NONE);
        taking.rest(root, notes, false);
        if (goals.isEmpty()) {
            throw new InvalidStratml(root.line(), Reason.NO_GOALS);
        }
        return new Plan(
                type == null ? PlanType.STRATEGIC_PLAN : type,
                language,
                name,
                description,
                joined(own, notes),
                organisations,
                vision,
                mission,
                values,
                goals,
                administration,
                submitter);
    }

    private static String joined(String own, List<String> notes) {
        var all = new ArrayList<String>();
        all.add(own);
        all.addAll(notes);
        all.removeIf(String::isEmpty);
        return String.join("\n\n", all);
    }

    /** Part 3 has as many as one likes. */
    private String others(Node node, List<String> notes) {
        var texts = new ArrayList<String>();
        for (var other : taking.all(node, OTHER)) {
            var name = taking.text(other, NAME, notes);
            var text = taking.text(other, DESCRIPTION, notes);
            var own = taking.text(other, notes);
            texts.add((name.isEmpty() ? "" : name + ": ") + own + text);
        }
        return joined("", texts);
    }

    private <T> List<T> each(Node node, String name, Function<Node, @Nullable T> read, List<String> notes) {
        var all = new ArrayList<T>();
        for (var child : taking.all(node, name)) {
            if (child.told().isEmpty()) {
                log.add(child, Code.EMPTY, name);
                continue;
            }
            var one = read.apply(child);
            if (one != null) {
                all.add(one);
            }
            taking.rest(child, notes, false);
        }
        return all;
    }

    private Organisation organisation(Node node, List<String> notes) {
        return new Organisation(
                taking.text(node, NAME, notes),
                taking.text(node, "Acronym", notes),
                taking.identifier(node, notes),
                taking.text(node, DESCRIPTION, notes),
                stakeholders(node, notes));
    }

    private @Nullable Statement statement(Node root, String name, List<String> notes) {
        var found = taking.one(root, name, notes).orElse(null);
        if (found == null) {
            return null;
        }
        if (found.told().isEmpty()) {
            log.add(found, Code.EMPTY, name);
            return null;
        }
        var statement = new Statement(taking.text(found, DESCRIPTION, notes), taking.identifier(found, notes));
        taking.rest(found, notes, false);
        return statement;
    }

    private Value value(Node node, List<String> notes) {
        return new Value(taking.text(node, NAME, notes), taking.text(node, DESCRIPTION, notes));
    }

    private Goal goal(Node node) {
        var notes = new ArrayList<String>();
        var name = taking.text(node, NAME, notes);
        var description = taking.text(node, DESCRIPTION, notes);
        var identifier = taking.identifier(node, notes);
        var sequence = taking.text(node, SEQUENCE, notes);
        var stakeholders = stakeholders(node, notes);
        var own = others(node, notes);
        var objectives = each(node, "Objective", this::objective, notes);
        taking.rest(node, notes, false);
        return new Goal(name, description, identifier, sequence, stakeholders, joined(own, notes), objectives);
    }

    private Objective objective(Node node) {
        var notes = new ArrayList<String>();
        var name = taking.text(node, NAME, notes);
        var description = taking.text(node, DESCRIPTION, notes);
        var identifier = taking.identifier(node, notes);
        var sequence = taking.text(node, SEQUENCE, notes);
        var stakeholders = stakeholders(node, notes);
        var own = others(node, notes);
        var measured = each(node, "PerformanceIndicator", one -> indicators.indicator(one, others(one, notes)), notes);
        taking.rest(node, notes, false);
        return new Objective(name, description, identifier, sequence, stakeholders, joined(own, notes), measured);
    }

    private List<Stakeholder> stakeholders(Node node, List<String> notes) {
        return each(
                node,
                "Stakeholder",
                one -> new Stakeholder(
                        taking.text(one, NAME, notes),
                        taking.text(one, DESCRIPTION, notes),
                        taking.attribute(one, "StakeholderTypeType", Stakeholder.Type.values(), notes),
                        each(one, "Role", role -> role(role, notes), notes)),
                notes);
    }

    private Role role(Node node, List<String> notes) {
        var parts = new ArrayList<Role.Part>();
        for (var type : taking.all(node, "RoleType")) {
            var written = taking.text(type, notes);
            if (written.isEmpty()) {
                log.add(type, Code.EMPTY, "RoleType");
                continue;
            }
            var part = taking.coded(type, "RoleType", written, Role.Part.values(), notes);
            if (part != null && !parts.contains(part)) {
                parts.add(part);
            }
        }
        return new Role(taking.text(node, NAME, notes), taking.text(node, DESCRIPTION, notes), parts);
    }

    private Administration administration(Node node, List<String> notes) {
        var administration = new Administration(
                taking.identifier(node, notes),
                taking.date(node, "StartDate", notes),
                taking.date(node, "EndDate", notes),
                taking.date(node, "PublicationDate", notes),
                taking.address(node, "Source", notes));
        taking.rest(node, notes, false);
        return administration;
    }

    private Contact contact(Node node, List<String> notes) {
        var contact = new Contact(
                taking.identifier(node, notes),
                taking.text(node, "GivenName", notes),
                taking.text(node, "Surname", notes),
                taking.text(node, "PhoneNumber", notes),
                taking.text(node, "EmailAddress", notes));
        taking.rest(node, notes, false);
        return contact;
    }
}
