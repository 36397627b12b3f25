package no.retning.engines.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of a pile of texts: who belongs with whom, and why the rest stays alone. */
public final class Groups {
    private final int[] groupOf;
    private final Alone[] apart;
    private final List<Group> groups;

    private Groups(int[] groupOf, Alone[] apart, List<Group> groups) {
        this.groupOf = groupOf;
        this.apart = apart;
        this.groups = List.copyOf(groups);
    }

    /**
     * What the ties connect.
     *
     * @param apart for each text why it is never grouped, {@link Alone#NOTHING_LIKE_IT} where it may be
     * @param ties packed, from {@link Forest#strongest}
     */
    public static Groups of(Alone[] apart, long[] ties) {
        int[] lowest = Forest.lowest(apart.length, ties);
        Map<Integer, List<Tie>> tiesOf = new LinkedHashMap<>();
        for (long tie : ties) {
            tiesOf.computeIfAbsent(lowest[Tie.one(tie)], text -> new ArrayList<>())
                    .add(Tie.of(tie));
        }
        Map<Integer, List<Integer>> textsOf = new LinkedHashMap<>();
        for (int text = 0; text < lowest.length; text++) {
            if (tiesOf.containsKey(lowest[text])) {
                textsOf.computeIfAbsent(lowest[text], first -> new ArrayList<>())
                        .add(text);
            }
        }
        var groups = new ArrayList<Group>();
        textsOf.forEach((first, texts) -> groups.add(new Group(texts, tiesOf.getOrDefault(first, List.of()))));
        groups.sort(Comparator.comparingInt(Group::size).reversed());
        int[] groupOf = new int[lowest.length];
        Arrays.fill(groupOf, -1);
        for (int group = 0; group < groups.size(); group++) {
            for (int text : groups.get(group).texts()) {
                groupOf[text] = group;
            }
        }
        return new Groups(groupOf, apart.clone(), groups);
    }

    /** How many texts there were. */
    public int texts() {
        return groupOf.length;
    }

    /** The groups, largest first, those of one size in the order of their first texts. */
    public List<Group> groups() {
        return groups;
    }

    /** The place in {@link #groups} of the text's group, or -1. */
    public int groupOf(int text) {
        return groupOf[text];
    }

    /** Why the text is in no group, or empty where it is in one. */
    public Optional<Alone> alone(int text) {
        return groupOf[text] < 0 ? Optional.of(apart[text]) : Optional.empty();
    }

    /** How many there are when each group counts once. */
    public int distinct() {
        return groupOf.length
                - groups.stream().mapToInt(group -> group.size() - 1).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Groups groups
                && this.groups.equals(groups.groups)
                && Arrays.equals(apart, groups.apart);
    }

    @Override
    public int hashCode() {
        return groups.hashCode();
    }

    @Override
    public String toString() {
        return "%d texts, %d groups, %d distinct".formatted(texts(), groups.size(), distinct());
    }
}
