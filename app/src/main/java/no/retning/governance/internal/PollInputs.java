package no.retning.governance.internal;

import java.util.Optional;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.Giver;
import no.retning.governance.GiverKind;
import no.retning.governance.Input;
import no.retning.governance.InputAnswer;
import no.retning.governance.Inputs;
import no.retning.governance.Phrases;
import no.retning.governance.Roster;
import no.retning.governance.Sender;
import no.retning.poll.Poll;
import no.retning.poll.PollResultShown;
import no.retning.poll.Polls;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Source;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * What a poll about a case gave is an input to the case, to be answered as any other. The event waits in the database until
 * this is done; done twice, it adds nothing more.
 */
@Component
class PollInputs {
    private static final Actor ACTOR = Actor.system("governance");

    private final Polls polls;
    private final Cases cases;
    private final Inputs inputs;
    private final Headers headers;
    private final Phrases phrases;
    private final Roster roster;
    private final Commands commands;

    PollInputs(
            Polls polls,
            Cases cases,
            Inputs inputs,
            Headers headers,
            Phrases phrases,
            Roster roster,
            Commands commands) {
        this.polls = polls;
        this.cases = cases;
        this.inputs = inputs;
        this.headers = headers;
        this.phrases = phrases;
        this.roster = roster;
        this.commands = commands;
    }

    @ApplicationModuleListener
    void on(PollResultShown shown) {
        var poll = polls.get(shown.poll());
        var slug = Poll.KIND + "-" + poll.header().id();
        treated(poll)
                .filter(one -> headers.find(Input.KIND, slug).isEmpty())
                .ifPresent(one -> commands.create(ACTOR, inputs, input(slug, poll, one)));
    }

    /** The case that it was held about, while that can still be answered for. */
    private Optional<Case> treated(Poll poll) {
        return Optional.ofNullable(poll.about())
                .filter(about -> about.kind().equals(Case.KIND))
                .map(about -> cases.get(about.id()))
                .filter(one -> !one.header().state().equals(Cases.CLOSED));
    }

    private Input input(String slug, Poll poll, Case one) {
        var giver = new Giver(GiverKind.POLL, null, null, poll.title());
        return new Input(
                Header.draft(Ids.next(), Input.KIND, slug, Inputs.REGISTERED),
                one.header().ref(),
                one.body(),
                phrases.inputTitle(giver),
                phrases.quoted(poll),
                giver,
                Sender.NONE,
                roster.today(),
                InputAnswer.NONE,
                !one.holdsBack(),
                new Source("", null, one.source().illustrative()));
    }
}
