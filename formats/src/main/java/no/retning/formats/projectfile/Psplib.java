package no.retning.formats.projectfile;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the format of PSPLIB (Kolisch and Sprecher, European Journal of Operational Research 96, 1997), {@code .sm}: one
 * project whose activities have one mode each. Activities are called by their numbers.
 */
public final class Psplib {
    private static final int MOST_RESOURCES = 1_000;
    private static final String CONSUMABLE = "N";

    private final Tokens tokens;
    private final TreeMap<Integer, List<Integer>> successors = new TreeMap<>();
    private final TreeMap<Integer, int[]> requests = new TreeMap<>();
    private final List<Resource> resources = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private int jobs = -1;
    private int links;

    private Psplib(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads a plan in abstract periods.
     *
     * @param file closed by the caller
     * @throws InvalidProjectFile with the line
     */
    public static ProjectFile read(String name, InputStream file) {
        return new Psplib(new Tokens(file)).read(name);
    }

    private ProjectFile read(String name) {
        for (String line = tokens.nextLine(); line != null; line = tokens.nextLine()) {
            String text = line.strip().toLowerCase(Locale.ROOT);
            if (text.startsWith("jobs") && text.contains(":")) {
                jobs = setting(text);
            } else if (text.startsWith("- renewable")) {
                kinds(setting(text), "R");
            } else if (text.startsWith("- nonrenewable")) {
                kinds(setting(text), CONSUMABLE);
            } else if (text.startsWith("- doubly constrained") && setting(text) > 0) {
                throw tokens.wrong("doubly constrained resources are not read");
            } else if (text.startsWith("precedence relations")) {
                precedence();
            } else if (text.startsWith("requests/durations")) {
                requests();
            } else if (text.startsWith("resourceavailabilities") || text.startsWith("resource availabilities")) {
                tokens.skipLines(1);
                for (String id : ids) {
                    boolean consumable = id.startsWith(CONSUMABLE);
                    resources.add(new Resource(id, id, tokens.count("the capacity of " + id), consumable, 0));
                }
            }
        }
        return plan(name);
    }

    private ProjectFile plan(String name) {
        need();
        if (resources.size() != ids.size()) {
            throw tokens.wrong("RESOURCEAVAILABILITIES should say the capacity of " + ids.size()
                    + " resources once, and says it of " + resources.size());
        }
        if (!requests.keySet().equals(numbers())) {
            throw tokens.wrong("REQUESTS/DURATIONS should list the jobs 1 to " + jobs);
        }
        var activities = new ArrayList<Activity>();
        requests.forEach((job, request) -> {
            var demands = new ArrayList<Demand>();
            for (int k = 0; k < resources.size(); k++) {
                if (request[k + 1] > 0) {
                    demands.add(new Demand(ids.get(k), request[k + 1]));
                }
            }
            String id = Integer.toString(job);
            activities.add(Activity.of(id, id, new Estimate.Fixed(request[0])).withDemands(demands));
        });
        var following = new ArrayList<Link>();
        successors.forEach((job, all) -> all.forEach(successor ->
                following.add(new Link(Integer.toString(job), Integer.toString(successor), Link.Type.FS, 0, false))));
        return ProjectFile.abstractPlan(name, resources, activities, following);
    }

    private Set<Integer> numbers() {
        var numbers = new HashSet<Integer>();
        for (int job = 1; job <= jobs; job++) {
            numbers.add(job);
        }
        return numbers;
    }

    private void precedence() {
        need();
        tokens.skipLines(1);
        for (int i = 0; i < jobs; i++) {
            int job = job("a job number");
            single(job, tokens.count("the number of modes of job " + job));
            int count = tokens.count("the number of successors of job " + job);
            var following = new ArrayList<Integer>();
            for (int s = 0; s < count; s++) {
                References.most("links", ++links, ProjectFile.MOST_LINKS);
                following.add(job("a successor of job " + job));
            }
            if (successors.put(job, following) != null) {
                throw tokens.wrong("job " + job + " is listed twice");
            }
        }
    }

    private void requests() {
        need();
        tokens.skipLines(2);
        for (int i = 0; i < jobs; i++) {
            int job = job("a job number");
            single(job, tokens.count("the mode of job " + job));
            int[] request = new int[1 + ids.size()];
            request[0] = tokens.count("the duration of job " + job);
            for (int k = 0; k < ids.size(); k++) {
                request[k + 1] = tokens.count("the demand of job " + job + " for " + ids.get(k));
            }
            if (requests.put(job, request) != null) {
                throw tokens.wrong("job " + job + " is listed twice; jobs with several modes are not read");
            }
        }
    }

    private void need() {
        if (jobs < 1 || jobs > ProjectFile.MOST_ACTIVITIES) {
            throw tokens.wrong("no number of jobs from 1 to " + ProjectFile.MOST_ACTIVITIES + " was given until here");
        }
    }

    private int job(String what) {
        int job = tokens.count(what);
        if (job < 1 || job > jobs) {
            throw tokens.wrong(what + " is " + job + "; jobs go from 1 to " + jobs);
        }
        return job;
    }

    private void single(int job, int modes) {
        if (modes != 1) {
            throw tokens.wrong("job " + job + " has " + modes + " modes; plans of one mode each are read");
        }
    }

    private void kinds(int count, String letter) {
        if (count > MOST_RESOURCES) {
            throw tokens.wrong(count + " resources; there must be at most " + MOST_RESOURCES);
        }
        for (int k = 1; k <= count; k++) {
            ids.add(letter + k);
        }
    }

    private int setting(String line) {
        String value = line.substring(line.indexOf(':') + 1).strip().split("\\s+")[0];
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notWhole) {
            throw tokens.wrong("\"" + value + "\" is no whole number");
        }
    }
}
