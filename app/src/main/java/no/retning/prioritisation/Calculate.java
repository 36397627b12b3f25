package no.retning.prioritisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.engines.choice.InvalidProblem;
import no.retning.engines.choice.Recommendation;
import no.retning.engines.choice.solver.BranchAndBound;
import no.retning.engines.choice.solver.Limit;
import no.retning.record.Header;
import no.retning.record.Ids;
import org.springframework.stereotype.Component;

/** Computes what to choose, and keeps what was found together with what it was found from. */
@Component
public class Calculate {
    /** A committee waits for the answer; what is not proved by then is said not to be. */
    public static final double SECONDS = 10;

    /** What is tried on a page must answer while one looks at it. */
    public static final double SECONDS_TO_TRY = 3;

    private static final String ENGINE = "Retning choice 1, ";

    private final Commands commands;
    private final Access access;
    private final Prioritisations prioritisations;
    private final Calculations calculations;

    Calculate(Commands commands, Access access, Prioritisations prioritisations, Calculations calculations) {
        this.commands = commands;
        this.access = access;
        this.prioritisations = prioritisations;
        this.calculations = calculations;
    }

    /**
     * Computes a prioritisation as it is recorded now.
     *
     * @throws Incomplete naming all that is missing
     * @throws InvalidProblem naming what has no meaning: options that need each other and exclude each other are none of that
     * @throws no.retning.access.Refused if the actor may not
     */
    public Calculation compute(Actor actor, UUID id) throws Incomplete {
        var one = prioritisations.get(id);
        access.require(actor, blank(one), Commands.CREATE);
        var problem = ChoiceProblem.of(one);
        return commands.create(
                actor,
                calculations,
                new Calculation(
                        header(),
                        id,
                        one.ofCase(),
                        one.body(),
                        problem.json(),
                        problem.sha256(),
                        ENGINE + new BranchAndBound().name(),
                        SECONDS,
                        one.names(),
                        solve(problem, SECONDS)));
    }

    /** What would be found, without keeping it. */
    public ChoiceResult trial(Prioritisation one) throws Incomplete {
        return solve(ChoiceProblem.of(one), SECONDS_TO_TRY);
    }

    /** Computes once more from what was kept; the same comes out wherever it was proved. */
    public ChoiceResult again(Calculation calculation) {
        return solve(new ChoiceProblem(calculation.problem()), calculation.seconds());
    }

    private static ChoiceResult solve(ChoiceProblem choice, double seconds) {
        var problem = choice.problem();
        return new ResultOf(problem, Recommendation.of(problem, new BranchAndBound(), Limit.ofSeconds(seconds)))
                .result();
    }

    /** What somebody who may compute the prioritisation would make. */
    public static Calculation blank(Prioritisation one) {
        var nothing = new ChoiceResult(
                ChoiceResult.Outcome.UNFINISHED,
                false,
                List.of(),
                0,
                0,
                false,
                List.of(),
                List.of(),
                List.of(),
                0,
                false,
                null,
                List.of(),
                List.of(),
                List.of());
        return new Calculation(
                header(), one.header().id(), one.ofCase(), one.body(), "{}", "", "", 0, Map.of(), nothing);
    }

    private static Header header() {
        var id = Ids.next();
        return Header.draft(id, Calculation.KIND, id.toString(), Calculations.MADE);
    }
}
