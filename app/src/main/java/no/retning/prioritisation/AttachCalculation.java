package no.retning.prioritisation;

import java.util.UUID;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.ComputedInputs;
import no.retning.governance.Input;
import no.retning.governance.Inputs;
import no.retning.governance.Roster;
import no.retning.page.Dates;
import no.retning.record.Ids;
import no.retning.record.Source;
import org.springframework.stereotype.Component;

/**
 * Attaches what was computed to the case that it was computed for: as an input, which says with whose weights what was found,
 * is answered as any other, and goes out when the case does.
 */
@Component
public class AttachCalculation {
    private final Commands commands;
    private final Access access;
    private final Prioritisations prioritisations;
    private final Calculations calculations;
    private final Cases cases;
    private final Inputs inputs;
    private final Roster roster;
    private final ComputedInputs computed;

    AttachCalculation(
            Commands commands,
            Access access,
            Prioritisations prioritisations,
            Calculations calculations,
            Cases cases,
            Inputs inputs,
            Roster roster,
            ComputedInputs computed) {
        this.commands = commands;
        this.access = access;
        this.prioritisations = prioritisations;
        this.calculations = calculations;
        this.cases = cases;
        this.inputs = inputs;
        this.roster = roster;
        this.computed = computed;
    }

    /**
     * Attaches it.
     *
     * @return whether it was computed for a case that takes inputs still; otherwise nothing is done
     * @throws no.retning.access.Refused if the actor may not, or it is attached already
     */
    public boolean attach(Actor actor, UUID id) {
        var calculation = calculations.get(id);
        access.require(actor, calculation, Calculations.ATTACH);
        var ofCase = calculation.ofCase();
        if (ofCase == null) {
            return false;
        }
        var about = cases.get(ofCase);
        if (about.header().state().equals(Cases.CLOSED)) {
            return false;
        }
        return commands.together(() -> {
            var one = prioritisations.get(calculation.prioritisation());
            commands.change(
                    actor,
                    Prioritisations.ATTACH,
                    prioritisations,
                    one.header().id(),
                    one.header().version(),
                    before -> before.with(before.header().in(Prioritisations.ATTACHED)));
            commands.change(
                    actor,
                    Calculations.ATTACH,
                    calculations,
                    id,
                    calculation.header().version(),
                    before -> before.with(before.header().in(Calculations.ATTACHED)));
            commands.create(actor, inputs, input(one, calculation, about));
            return true;
        });
    }

    private Input input(Prioritisation one, Calculation calculation, Case about) {
        var made = calculation.header().changedAt();
        var today = roster.today();
        return computed.of(
                about,
                Ids.next(),
                Calculation.KIND + "-" + calculation.header().id(),
                !about.holdsBack(),
                words -> words.of("prioritisation.input", computed.in(words, one.title())),
                words -> new ResultWords(words, calculation)
                        .told((made == null ? Dates.day(today, words.lang()) : Dates.day(made, words.lang())).text()),
                new Source("", null, one.source().illustrative()));
    }
}
