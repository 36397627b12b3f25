package no.retning.formats.projectfile;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the format of Patterson (Management Science 30, 1984), {@code .rcp}: activities, resources, capacities, then for each
 * activity its duration, its demands, how many successors and which. Activities are called 1, 2, 3, as successors call them.
 */
public final class Patterson {
    private static final int MOST_RESOURCES = 1_000;

    private Patterson() {}

    /**
     * Reads a plan in abstract periods.
     *
     * @param file closed by the caller
     * @throws InvalidProjectFile with the line
     */
    public static ProjectFile read(String name, InputStream file) {
        var tokens = new Tokens(file);
        int count = tokens.count("the number of activities");
        if (count == 0 || count > ProjectFile.MOST_ACTIVITIES) {
            throw tokens.wrong(
                    "the number of activities is " + count + "; it must be from 1 to " + ProjectFile.MOST_ACTIVITIES);
        }
        int kinds = tokens.count("the number of resources");
        if (kinds > MOST_RESOURCES) {
            throw tokens.wrong("the number of resources is " + kinds + "; it must be at most " + MOST_RESOURCES);
        }
        var resources = new ArrayList<Resource>();
        for (int k = 1; k <= kinds; k++) {
            String id = "R" + k;
            resources.add(new Resource(id, id, tokens.count("the capacity of " + id), false, 0));
        }
        var activities = new ArrayList<Activity>();
        var links = new ArrayList<Link>();
        for (int i = 1; i <= count; i++) {
            activities.add(activity(tokens, i, resources));
            successors(tokens, i, count, links);
        }
        if (tokens.hasMore()) {
            throw tokens.wrong("there is more after activity " + count + ", which should be the last");
        }
        return ProjectFile.abstractPlan(name, resources, activities, links);
    }

    private static Activity activity(Tokens tokens, int number, List<Resource> resources) {
        String id = Integer.toString(number);
        int duration = tokens.count("the duration of activity " + id);
        var demands = new ArrayList<Demand>();
        for (Resource resource : resources) {
            int amount = tokens.count("the demand of activity " + id + " for " + resource.id());
            if (amount > 0) {
                demands.add(new Demand(resource.id(), amount));
            }
        }
        return Activity.of(id, id, new Estimate.Fixed(duration)).withDemands(demands);
    }

    private static void successors(Tokens tokens, int number, int count, List<Link> links) {
        int following = tokens.count("the number of successors of activity " + number);
        References.most("links", links.size() + Math.min(following, count + 1), ProjectFile.MOST_LINKS);
        for (int s = 0; s < following; s++) {
            int successor = tokens.count("a successor of activity " + number);
            if (successor < 1 || successor > count) {
                throw tokens.wrong("activity " + number + " has the successor " + successor
                        + "; activities go from 1 to " + count);
            }
            links.add(new Link(Integer.toString(number), Integer.toString(successor), Link.Type.FS, 0, false));
        }
    }
}
