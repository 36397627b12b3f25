package no.retning.hearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import no.retning.engines.likeness.Alone;
import no.retning.engines.likeness.Groups;
import no.retning.engines.likeness.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What a grouping says of each answer, beside what has been said before. An answer that has been put into a campaign stays
 * there, taken out or not, until it is sent anew; others come to those that they are like.
 *
 * @param fresh the campaigns that are to be made, each by the id that it gets
 * @param said of answers that stay alone, and of those put into a campaign
 */
record GroupingPlan(List<UUID> fresh, List<GroupedAnswers.Placed> said) {
    GroupingPlan {
        fresh = List.copyOf(fresh);
        said = List.copyOf(said);
    }

    /** An answer that was read. */
    record Read(UUID id, int revision) {}

    /** How many answers come into a campaign by it. */
    int added() {
        return (int) said.stream().filter(one -> one.campaign() != null).count();
    }

    /** How many answers come to each of the campaigns that were there before. */
    Map<UUID, Integer> grown() {
        Map<UUID, Integer> grown = new TreeMap<>();
        for (var one : said) {
            var campaign = one.campaign();
            if (campaign != null && !fresh.contains(campaign)) {
                grown.merge(campaign, 1, Integer::sum);
            }
        }
        return grown;
    }

    /**
     * Makes it.
     *
     * @param read the answers, in the order that they were grouped in
     * @param before what has been said before of these and others
     * @param ids for new campaigns
     */
    static GroupingPlan of(List<Read> read, Groups groups, List<GroupedAnswers.Placed> before, Supplier<UUID> ids) {
        var campaignOf = standing(read, before);
        // Whoever a person has taken out draws nobody into what they were taken out of.
        var within =
                standing(read, before.stream().filter(one -> !one.takenOut()).toList());
        var fresh = new ArrayList<UUID>();
        var said = new ArrayList<GroupedAnswers.Placed>();
        for (var group : groups.groups()) {
            var members = group.texts().stream().map(read::get).toList();
            var campaign = most(members, within);
            var coming = members.stream()
                    .filter(one -> !campaignOf.containsKey(one.id()))
                    .toList();
            if (campaign == null && coming.size() < 2) {
                coming.forEach(one -> said.add(alone(one, Alone.NOTHING_LIKE_IT)));
                continue;
            }
            if (campaign == null) {
                campaign = ids.get();
                fresh.add(campaign);
            }
            var strongest = strongest(group.ties());
            for (int text : group.texts()) {
                var one = read.get(text);
                if (!campaignOf.containsKey(one.id())) {
                    var tie = Objects.requireNonNull(strongest.get(text));
                    var other = read.get(tie.one() == text ? tie.other() : tie.one());
                    said.add(new GroupedAnswers.Placed(
                            one.id(), one.revision(), campaign, other.id(), tie.share(), false, null));
                }
            }
        }
        for (int text = 0; text < read.size(); text++) {
            var one = read.get(text);
            if (groups.groupOf(text) < 0 && !campaignOf.containsKey(one.id())) {
                said.add(alone(one, groups.alone(text).orElse(Alone.NOTHING_LIKE_IT)));
            }
        }
        return new GroupingPlan(fresh, said);
    }

    private static GroupedAnswers.Placed alone(Read one, Alone why) {
        return new GroupedAnswers.Placed(one.id(), one.revision(), null, null, null, false, why);
    }

    /** The campaigns of answers that have not been sent anew since they came there. */
    private static Map<UUID, UUID> standing(List<Read> read, List<GroupedAnswers.Placed> before) {
        Map<UUID, Integer> revisions = new HashMap<>();
        read.forEach(one -> revisions.put(one.id(), one.revision()));
        Map<UUID, UUID> standing = new HashMap<>();
        for (var one : before) {
            var campaign = one.campaign();
            if (campaign != null && Objects.equals(revisions.get(one.answer()), one.revision())) {
                standing.put(one.answer(), campaign);
            }
        }
        return standing;
    }

    /** The one that most of them stand in, the oldest of equals. */
    private static @Nullable UUID most(List<Read> members, Map<UUID, UUID> campaignOf) {
        Map<UUID, Integer> counted = new HashMap<>();
        for (var one : members) {
            var campaign = campaignOf.get(one.id());
            if (campaign != null) {
                counted.merge(campaign, 1, Integer::sum);
            }
        }
        return counted.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<UUID, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** For each text the first of the ties that it is in: they come strongest first. */
    private static Map<Integer, Tie> strongest(List<Tie> ties) {
        Map<Integer, Tie> strongest = new HashMap<>();
        for (var tie : ties) {
            strongest.putIfAbsent(tie.one(), tie);
            strongest.putIfAbsent(tie.other(), tie);
        }
        return strongest;
    }
}
