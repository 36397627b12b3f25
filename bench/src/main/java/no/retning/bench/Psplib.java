package no.retning.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.retning.engines.schedule.resource.ResourceProblem;
import no.retning.formats.projectfile.Activity;
import no.retning.formats.projectfile.Demand;
import no.retning.formats.projectfile.Link;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.ProjectFiles;
import no.retning.formats.projectfile.ProjectFormat;
import no.retning.formats.projectfile.Resource;

/** Problems of PSPLIB as arrays. */
final class Psplib {
    private Psplib() {}

    static ResourceProblem problem(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return problem(ProjectFiles.read(ProjectFormat.PSPLIB, file.toString(), in));
        }
    }

    private static ResourceProblem problem(ProjectFile plan) {
        List<String> activities = plan.activities().stream().map(Activity::id).toList();
        List<String> resources = plan.resources().stream().map(Resource::id).toList();
        int[][] demands = new int[activities.size()][resources.size()];
        for (int i = 0; i < demands.length; i++) {
            for (Demand demand : plan.activities().get(i).demands()) {
                demands[i][resources.indexOf(demand.resource())] = (int) demand.amount();
            }
        }
        return ResourceProblem.of(
                plan.activities().stream()
                        .mapToInt(activity -> (int) activity.duration().likely())
                        .toArray(),
                activities.stream()
                        .map(id -> plan.links().stream()
                                .filter(link -> link.from().equals(id))
                                .map(Link::to)
                                .mapToInt(activities::indexOf)
                                .toArray())
                        .toArray(int[][]::new),
                demands,
                plan.resources().stream()
                        .mapToInt(resource -> (int) resource.capacity())
                        .toArray());
    }
}
