package no.retning.formats.stratml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import no.retning.formats.stratml.InvalidStratml.Reason;
import no.retning.formats.stratml.Repair.Code;

/** Reads StratML of any part leniently and writes it strictly. */
public final class Stratml {
    public static final String MEDIA_TYPE = "application/xml";

    private Stratml() {}

    /**
     * What a file says.
     *
     * @param repairs what was understood otherwise than it stands, by line
     */
    public record Read(Plan plan, Part part, List<Repair> repairs) {
        public Read {
            repairs = List.copyOf(repairs);
        }
    }

    /**
     * A plan as a file.
     *
     * @param plan what the file says, which is what reading it answers
     * @param moved what the part has no element for, by path: it stands as text in other information
     */
    public record Written(byte[] xml, Plan plan, List<String> moved) {
        public Written {
            moved = List.copyOf(moved);
        }
    }

    public static Read read(byte[] xml) {
        return read(new ByteArrayInputStream(xml));
    }

    /**
     * Reads a file of any part.
     *
     * @throws InvalidStratml when it cannot be read at all
     */
    public static Read read(InputStream xml) {
        var log = new RepairLog();
        var reader = new TreeReader(log);
        var root = reader.read(xml);
        var part = part(root, reader.namespace(), log);
        var form = new NormalForm(log);
        form.names(root);
        new Conformance(part, log).check(root);
        if (part != Part.ONE && !root.attributes().containsKey("Type")) {
            log.add(root, Code.MISSING, part == Part.TWO ? "Type" : "DocumentType");
        }
        form.flatten(root);
        new Mending(part, log).mend(root);
        var plan = new PlanReader(part, log).plan(root);
        return new Read(plan, part, log.all());
    }

    private static Part part(Node root, String namespace, RepairLog log) {
        var known = Part.withNamespace(namespace);
        var name = root.name().toLowerCase(Locale.ROOT);
        var byName = name.equals("strategicplan") ? Part.ONE : name.equals("performanceplanorreport") ? Part.TWO : null;
        if (known.isEmpty() && byName == null) {
            throw new InvalidStratml(root.line(), Reason.OTHER_FORMAT, root.name(), namespace);
        }
        if (known.isEmpty()) {
            log.add(root, Code.UNKNOWN_NAMESPACE, namespace);
        } else if (Part.isOld(namespace)) {
            log.add(root, Code.OLD_NAMESPACE, namespace);
        }
        // One namespace of before the standard held both roots, and the name says more than it does.
        var part = byName != null && (known.isEmpty() || known.get() != Part.THREE) ? byName : known.orElseThrow();
        if (byName == Part.TWO && wraps(root)) {
            part = Part.THREE;
        }
        if (!root.name().equals(part.root())) {
            log.add(root, Code.RENAMED, root.name(), part.root());
            root.rename(part.root());
        }
        return part;
    }

    private static boolean wraps(Node root) {
        return root.children().stream().anyMatch(child -> child.name().equals("NameDescription"));
    }

    /**
     * Writes a plan, valid by the schema of the part.
     *
     * @throws InvalidStratml when it has no goal, which every part demands
     */
    public static Written write(Plan plan, Part part) {
        if (plan.goals().isEmpty()) {
            throw new InvalidStratml(0, Reason.NO_GOALS);
        }
        var fitting = new Fitting(part);
        var fitted = fitting.fit(plan);
        return new Written(new PlanWriter(part).write(fitted), fitted, fitting.moved());
    }
}
