package no.retning.instance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.retning.engines.schedule.Convergence;
import no.retning.engines.schedule.CriticalPath;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.engines.schedule.Network;
import no.retning.engines.schedule.Settings;
import no.retning.engines.schedule.Simulation;
import no.retning.engines.schedule.SimulationResult;
import no.retning.engines.schedule.resource.Limits;
import no.retning.engines.schedule.resource.ResourcePlan;
import no.retning.engines.schedule.resource.ResourcePlanner;
import no.retning.engines.schedule.resource.ResourcedPlan;
import no.retning.engines.schedule.resource.solver.ExactSolvers;
import no.retning.formats.projectfile.Activity;
import no.retning.formats.projectfile.Estimate;
import no.retning.formats.projectfile.ProjectFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** {@code schedule}: computes plans from files, one line of JSON each; needs no server and no database. */
record ScheduleDoor(PrintStream out) {
    private static final int LEAST_MILESTONES = 50;

    /** Dates of milestones in memory at one time: 32 MB. */
    private static final int MOST_DATES = 4_000_000;

    private static final ObjectWriter LINES = new JsonMapper().writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    /** Computes every file that can be computed; what is wrong with the others is told together at the end. */
    int open(CommandLine.Schedule command) {
        Path svg = command.svg();
        if (svg != null) {
            folder(svg);
        }
        var files = new PlanFiles();
        var problems = new ArrayList<String>();
        Set<String> names = new HashSet<>();
        for (Path file : command.files()) {
            try {
                LINES.writeValue(out, line(file, files.read(file), command, named(file, names)));
                out.println();
            } catch (InvalidPlan invalid) {
                invalid.problems().forEach(problem -> problems.add(file + ": " + problem));
            } catch (IllegalArgumentException refused) {
                problems.add(file + ": " + refused.getMessage());
            } catch (Problem problem) {
                problems.addAll(problem.lines());
            }
        }
        out.flush();
        if (!problems.isEmpty()) {
            throw new Problem(problems, null);
        }
        return Doors.DONE;
    }

    private static Map<String, Object> line(Path file, ProjectFile read, CommandLine.Schedule command, String name)
            throws InvalidPlan {
        var source = new RiskPlan(read);
        var plan = source.plan();
        Network network = Network.of(plan);
        CriticalPath path = CriticalPath.of(network);
        SimulationResult result = command.cpmOnly()
                ? null
                : Simulation.run(
                        network,
                        settings(command)
                                .watching(milestones(read, command.iterations()))
                                .promising(ScheduleLine.promised(plan)));
        Path svg = command.svg();
        if (svg != null) {
            draw(svg, new ScheduleDrawings(name, plan, path), result);
        }
        var line = new ScheduleLine(source, plan, path);
        Map<String, Object> said = line.of(file, read.unit().name().toLowerCase(Locale.ROOT), read.remarks(), result);
        Duration planning = command.planning();
        if (planning != null) {
            var resourced = new ResourcedPlan(plan);
            ResourcePlan made = ExactSolvers.present(1)
                    .map(ResourcePlanner::new)
                    .orElseGet(ResourcePlanner::new)
                    .plan(resourced.problem(), Limits.of(planning, command.seed()));
            said.put("plan", line.plan(network, resourced, made));
        }
        Path export = command.export();
        if (export != null) {
            List<String> leftOut = new PlanExport(export).write(read, path.date(path.finish()));
            said.put("export", Map.of("file", export.toString(), "leftOut", leftOut));
        }
        return said;
    }

    private static Settings settings(CommandLine.Schedule command) {
        return Settings.of(command.iterations(), command.seed())
                .withSensitivity()
                .until(command.untilConverged() ? Convergence.USUAL : null);
    }

    /** As many as there is room for, for networks of roadmaps ask for the date of everything. */
    private static List<String> milestones(ProjectFile file, int iterations) {
        return file.activities().stream()
                .filter(one -> one.milestone() || one.duration().equals(new Estimate.Fixed(0)))
                .limit(Math.max(LEAST_MILESTONES, MOST_DATES / iterations))
                .map(Activity::id)
                .toList();
    }

    private static void draw(Path folder, ScheduleDrawings drawings, @Nullable SimulationResult result) {
        try {
            drawings.gantt(folder);
            if (result != null) {
                drawings.curve(folder, result);
                drawings.tornado(folder, result);
            }
        } catch (IOException unwritable) {
            throw new Problem("The images cannot be written to " + folder + ": " + unwritable.getMessage(), unwritable);
        }
    }

    private static void folder(Path svg) {
        try {
            Files.createDirectories(svg);
        } catch (IOException unwritable) {
            throw new Problem("The folder " + svg + " cannot be made: " + unwritable.getMessage(), unwritable);
        }
    }

    /** The file's name, with a number where another file has the same. */
    private static String named(Path file, Set<String> names) {
        String name = String.valueOf(file.getFileName());
        String own = name;
        for (int i = 2; !names.add(own); i++) {
            own = name + "-" + i;
        }
        return own;
    }
}
