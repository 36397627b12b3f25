package no.retning.instance;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import no.retning.engines.choice.InvalidProblem;
import no.retning.engines.choice.PortfolioProblem;
import no.retning.engines.choice.Recommendation;
import no.retning.engines.choice.interval.IntervalKnapsack;
import no.retning.engines.choice.interval.LeastIntervalRegret;
import no.retning.engines.choice.solver.BranchAndBound;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.Solver;
import no.retning.engines.choice.solver.Solvers;
import no.retning.formats.choicefile.ChoiceDocument;
import no.retning.formats.choicefile.IntervalKnapsackFile;
import no.retning.formats.choicefile.InvalidChoiceFile;
import no.retning.formats.choicefile.Knapsack;

/** {@code prioritise}: answers what is in a file, one line of JSON a problem, without any server or database. */
record PrioritiseDoor(PrintStream out) {

    int open(CommandLine.Prioritise command) {
        if (!Files.isReadable(command.file()) || Files.isDirectory(command.file())) {
            throw new Problem("Cannot read " + command.file());
        }
        try (InputStream file = Files.newInputStream(command.file())) {
            switch (command.format()) {
                case JSON -> answer(List.of(ChoiceMapping.problem(ChoiceDocument.read(file))), command);
                case ORLIB_MKP ->
                    answer(
                            Knapsack.readAll(file).stream()
                                    .map(ChoiceMapping::problem)
                                    .toList(),
                            command);
                case MMR_KP -> regret(IntervalKnapsackFile.read(file), command.seconds());
            }
            return Doors.DONE;
        } catch (InvalidChoiceFile broken) {
            throw new Problem(command.file() + ": " + broken.getMessage(), broken);
        } catch (InvalidProblem invalid) {
            throw new Problem(
                    invalid.faults().stream()
                            .map(fault -> command.file() + ": " + fault)
                            .toList(),
                    invalid);
        } catch (IOException unreadable) {
            throw new Problem("Cannot read " + command.file() + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private void answer(List<PortfolioProblem> problems, CommandLine.Prioritise command) {
        Solver solver = solver(command.solver());
        for (PortfolioProblem problem : problems) {
            var recommendation = Recommendation.of(problem, solver, Limit.ofSeconds(command.seconds()));
            print(PrioritisationJson.of(problem, recommendation));
        }
    }

    private static Solver solver(CommandLine.ChoiceSolver wanted) {
        return switch (wanted) {
            case OWN -> new BranchAndBound();
            case CP_SAT ->
                Solvers.cpSat()
                        .orElseThrow(() -> new Problem("CP-SAT is not here: put the jars of OR-Tools, with its library "
                                + "for this machine, into a folder that RETNING_ORTOOLS names, or leave out --solver"));
        };
    }

    private void regret(IntervalKnapsackFile file, double seconds) {
        var knapsack = new IntervalKnapsack(file.capacity(), file.weight(), file.low(), file.high());
        print(PrioritisationJson.of(LeastIntervalRegret.find(knapsack, Limit.ofSeconds(seconds))));
    }

    private void print(String line) {
        out.println(line);
        out.flush();
    }
}
