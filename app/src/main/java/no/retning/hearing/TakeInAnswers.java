package no.retning.hearing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.hearing.AnswerIntake.Taken;
import no.retning.hearing.AnswerReceipts.Given;
import no.retning.journal.Journal;
import no.retning.record.Ids;
import no.retning.record.Ref;
import org.springframework.stereotype.Component;

/**
 * Receives many answers at once with one row each and one entry of the journal for all: the entry has the hash of every receipt, so
 * that none can be taken away unseen before it is entered.
 */
@Component
class TakeInAnswers {
    /** What an entry of the journal about those who were received together is about. */
    static final String KIND = "hearing-intake";

    private static final String ACTION = "receive";

    private final Access access;
    private final Journal journal;
    private final AnswerIntake intake;

    TakeInAnswers(Access access, Journal journal, AnswerIntake intake) {
        this.access = access;
        this.journal = journal;
        this.intake = intake;
    }

    /**
     * In the transaction that is, which {@linkplain Journal#hold holds} the journal.
     *
     * @return their receipts, in the same order
     */
    List<AnswerReceipt> takeIn(Actor actor, List<Given> received) {
        received.forEach(one -> access.require(actor, one.answer(), Commands.CREATE));
        var taken = received.stream()
                .map(one -> new Taken(one.answer(), one.receipt()))
                .toList();
        var hashes = new TreeMap<String, String>();
        taken.forEach(one ->
                hashes.put(one.receipt().answer().toString(), one.receipt().sha256()));
        journal.append(actor, ACTION, new Ref(KIND, Ids.next()), null, Map.of("receipts", hashes), Map.of());
        intake.put(taken);
        return taken.stream().map(Taken::receipt).toList();
    }
}
