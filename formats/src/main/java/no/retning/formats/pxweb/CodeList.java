package no.retning.formats.pxweb;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Codes for groups of the codes of a variable: counties of municipalities, age groups of ages.
 *
 * @param id as in {@code agg_fylker}
 */
public record CodeList(String id, String label, Kind kind, List<Group> groups) {

    /** What a group stands for. */
    public enum Kind {
        /** All its members together. */
        AGGREGATION,
        /** Its one member: the list is a choice among the codes. */
        VALUESET
    }

    /** A code for others. */
    public record Group(String code, String label, List<String> members) {
        public Group {
            members = List.copyOf(members);
        }
    }

    /** @throws IllegalArgumentException when a code is there twice, has no member, or stands for several in a value set */
    public CodeList {
        groups = List.copyOf(groups);
        Set<String> codes = new HashSet<>();
        for (Group group : groups) {
            if (!codes.add(group.code())
                    || group.members().isEmpty()
                    || (kind == Kind.VALUESET && group.members().size() > 1)) {
                throw new IllegalArgumentException("The code list '" + id + "' has the group '" + group.code() + "' of "
                        + group.members() + ": codes must differ, have members, and stand for one in a value set");
            }
        }
    }

    /** The groups that a selection is of, in their own order. */
    public List<Group> select(Codes variable, String written) {
        var codes =
                new Codes(variable.variable(), groups.stream().map(Group::code).toList(), variable.time());
        var selected = new HashSet<>(codes.select(written));
        return groups.stream().filter(group -> selected.contains(group.code())).toList();
    }

    /** The codes of the variable that lie in the groups of a selection: what is asked for as single values. */
    public List<String> members(Codes variable, String written) {
        Set<String> members = new LinkedHashSet<>();
        select(variable, written).forEach(group -> members.addAll(group.members()));
        return variable.all().stream().filter(members::contains).toList();
    }
}
