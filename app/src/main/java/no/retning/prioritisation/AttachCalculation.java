package no.retning.prioritisation;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.Giver;
import no.retning.governance.GiverKind;
import no.retning.governance.Input;
import no.retning.governance.InputAnswer;
import no.retning.governance.Inputs;
import no.retning.governance.Roster;
import no.retning.governance.Sender;
import no.retning.page.Dates;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
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
    private final Languages languages;
    private final WordBook book;

    AttachCalculation(
            Commands commands,
            Access access,
            Prioritisations prioritisations,
            Calculations calculations,
            Cases cases,
            Inputs inputs,
            Roster roster,
            Languages languages,
            WordBook book) {
        this.commands = commands;
        this.access = access;
        this.prioritisations = prioritisations;
        this.calculations = calculations;
        this.cases = cases;
        this.inputs = inputs;
        this.roster = roster;
        this.languages = languages;
        this.book = book;
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
        var title = all(words -> words.of(
                "prioritisation.input",
                one.title().best(new Language(words.lang()), languages).text()));
        var made = calculation.header().changedAt();
        var today = roster.today();
        return new Input(
                Header.draft(
                        Ids.next(),
                        Input.KIND,
                        Calculation.KIND + "-" + calculation.header().id(),
                        Inputs.REGISTERED),
                about.header().ref(),
                about.body(),
                title,
                all(words -> new ResultWords(words, calculation)
                        .told((made == null ? Dates.day(today, words.lang()) : Dates.day(made, words.lang())).text())),
                new Giver(GiverKind.OTHER, null, null, title),
                Sender.NONE,
                today,
                InputAnswer.NONE,
                !about.holdsBack(),
                new Source("", null, one.source().illustrative()));
    }

    private LocalisedText all(Function<Words, String> phrase) {
        Map<String, String> texts = new TreeMap<>();
        for (var language : languages.all()) {
            texts.put(language.tag(), phrase.apply(book.in(language.tag())));
        }
        return LocalisedText.of(texts);
    }
}
