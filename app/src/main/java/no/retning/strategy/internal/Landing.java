package no.retning.strategy.internal;

import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.record.Recorded;
import no.retning.record.Records;
import no.retning.strategy.internal.PackageImport.Outcome;
import org.springframework.stereotype.Component;

/** Saves what was read from a file: creates what is new, changes what is otherwise, and leaves the rest. */
@Component
final class Landing {
    private static final String EDIT = "edit";

    private final Commands commands;

    Landing(Commands commands) {
        this.commands = commands;
    }

    /** @param read with version 0 if it is new, else with the version that is here */
    <R extends Recorded<R>> Outcome save(Actor actor, Records<R> records, Recorded<?> read) {
        var record = records.about().type().cast(read);
        var header = record.header();
        if (header.version() == 0) {
            commands.create(actor, records, record);
            return Outcome.CREATED;
        }
        if (records.get(header.id()).equals(record)) {
            return Outcome.UNCHANGED;
        }
        commands.change(actor, EDIT, records, header.id(), header.version(), present -> record);
        return Outcome.CHANGED;
    }
}
