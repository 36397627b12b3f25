package no.retning.formats.projectfile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether ids are unique and references lead somewhere. */
final class References {
    private References() {}

    static void check(
            @Nullable String calendar,
            List<WorkCalendar> calendars,
            List<Resource> resources,
            List<Group> groups,
            List<Activity> activities,
            List<Link> links,
            List<CorrelationGroup> correlations,
            List<RiskEvent> risks,
            List<Branch> branches) {
        most("activities", activities.size(), ProjectFile.MOST_ACTIVITIES);
        most("links", links.size(), ProjectFile.MOST_LINKS);
        Set<String> calendarIds = unique("calendar", calendars, WorkCalendar::id);
        Set<String> resourceIds = unique("resource", resources, Resource::id);
        Set<String> activityIds = unique("activity", activities, Activity::id);
        unique("correlation group", correlations, CorrelationGroup::id);
        unique("risk event", risks, RiskEvent::id);
        unique("branch", branches, Branch::id);
        known("the plan", "calendar", calendar, calendarIds);
        Set<String> groupIds = tree(groups);
        for (Activity activity : activities) {
            if (activity.calendar() != null) {
                known("activity \"" + activity.id() + "\"", "calendar", activity.calendar(), calendarIds);
            }
            if (activity.group() != null) {
                known("activity \"" + activity.id() + "\"", "group", activity.group(), groupIds);
            }
            for (Demand demand : activity.demands()) {
                known("activity \"" + activity.id() + "\"", "resource", demand.resource(), resourceIds);
            }
        }
        for (Link link : links) {
            if (!activityIds.contains(link.from()) || !activityIds.contains(link.to())) {
                known("the link to \"" + link.to() + "\"", "activity", link.from(), activityIds);
                known("the link from \"" + link.from() + "\"", "activity", link.to(), activityIds);
            }
        }
        correlations.forEach(one -> one.activities()
                .forEach(id -> known("correlation group \"" + one.id() + "\"", "activity", id, activityIds)));
        risks.forEach(one -> one.impacts()
                .forEach(hit -> known("risk event \"" + one.id() + "\"", "activity", hit.activity(), activityIds)));
        branches.forEach(one -> one.arms()
                .forEach(arm -> arm.activities()
                        .forEach(id -> known("branch \"" + one.id() + "\"", "activity", id, activityIds))));
    }

    static void most(String what, int count, int most) {
        if (count > most) {
            throw new InvalidProjectFile("more than " + most + " " + what + "; a plan that large must be divided");
        }
    }

    private static <T> Set<String> unique(String kind, List<T> all, Function<T, String> id) {
        Set<String> seen = HashSet.newHashSet(all.size());
        for (T one : all) {
            if (!seen.add(id.apply(one))) {
                throw new InvalidProjectFile(
                        kind + " \"" + id.apply(one) + "\" is there twice; ids must differ within their kind");
            }
        }
        return seen;
    }

    private static void known(String where, String kind, @Nullable String id, Set<String> all) {
        if (id != null && !all.contains(id)) {
            throw new InvalidProjectFile(
                    where + " names the " + kind + " \"" + id + "\", which the file does not have");
        }
    }

    private static Set<String> tree(List<Group> groups) {
        Set<String> ids = unique("group", groups, Group::id);
        Map<String, String> parents = new HashMap<>();
        for (Group group : groups) {
            if (group.parent() != null) {
                known("group \"" + group.id() + "\"", "group", group.parent(), ids);
                parents.put(group.id(), group.parent());
            }
        }
        Set<String> sound = new HashSet<>();
        for (Group group : groups) {
            Set<String> path = new HashSet<>();
            for (String at = group.id(); at != null && !sound.contains(at); at = parents.get(at)) {
                if (!path.add(at)) {
                    throw new InvalidProjectFile("group \"" + at + "\" stands under itself");
                }
            }
            sound.addAll(path);
        }
        return ids;
    }
}
