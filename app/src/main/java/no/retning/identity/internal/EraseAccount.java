package no.retning.identity.internal;

import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.identity.Account;
import no.retning.identity.Accounts;
import no.retning.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what is known of a person, here and beside the journal's chain. What the account did stays, done by nobody known. */
@Component
class EraseAccount {
    private final Accounts accounts;
    private final Commands commands;
    private final Journal journal;
    private final Sessions sessions;

    EraseAccount(Accounts accounts, Commands commands, Journal journal, Sessions sessions) {
        this.accounts = accounts;
        this.commands = commands;
        this.journal = journal;
        this.sessions = sessions;
    }

    @Transactional
    void erase(Actor actor, UUID id, long version) {
        commands.change(actor, Accounts.ERASE, accounts, id, version, Account::erased);
        journal.erasePersonal(id);
        sessions.endAll(id);
    }
}
