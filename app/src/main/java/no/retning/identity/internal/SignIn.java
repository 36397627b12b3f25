package no.retning.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.identity.Account;
import no.retning.identity.Accounts;
import no.retning.identity.Assignment;
import no.retning.identity.Assignments;
import no.retning.record.Personal;
import no.retning.record.Validity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Makes a person that somebody vouches for an account, and the account a session. */
@Component
class SignIn {
    private static final Actor SIGN_IN = Actor.system("sign-in");
    private static final String ADMINISTRATOR = "administrator";

    /** The account is closed. */
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A person in the words of whoever vouches for them. */
    record Person(String issuer, String subject, Personal name, Personal email) {}

    private final Commands commands;
    private final Accounts accounts;
    private final Assignments assignments;
    private final Sessions sessions;
    private final Ids ids;
    private final String administrator;

    SignIn(
            Commands commands,
            Accounts accounts,
            Assignments assignments,
            Sessions sessions,
            Ids ids,
            @Value("${retning.administrator:}") String administrator) {
        this.commands = commands;
        this.accounts = accounts;
        this.assignments = assignments;
        this.sessions = sessions;
        this.ids = ids;
        this.administrator = administrator;
    }

    /** Finds the person's account or makes one that holds no role; throws {@link Closed}. */
    Account account(Person person) {
        var account = find(person).orElseGet(() -> create(person));
        if (!account.isActive()) {
            throw new Closed();
        }
        var known = account.known(person.name(), person.email());
        return known.equals(account)
                ? account
                : commands.change(
                        SIGN_IN,
                        Accounts.EDIT,
                        accounts,
                        account.header().id(),
                        account.header().version(),
                        present -> present.known(person.name(), person.email()));
    }

    /** Like {@link #account}; whom the configuration calls the administrator, becomes it. */
    Account accountFromProvider(Person person) {
        var account = account(person);
        if (person.subject().equals(administrator)) {
            hold(account, ADMINISTRATOR);
        }
        return account;
    }

    /** Sees to it that the account holds a role, from today. */
    void hold(Account account, String role) {
        var id = account.header().id();
        if (!assignments.rolesToday(id).contains(role)) {
            commands.together(() -> {
                accounts.lock(id);
                return assignments.rolesToday(id).contains(role) ? id : assign(id, role);
            });
        }
    }

    private UUID assign(UUID account, String role) {
        var assignment = Assignment.of(ids.next(), account, role, Validity.from(assignments.today()));
        return commands.create(SIGN_IN, assignments, assignment).header().id();
    }

    /** Begins a session under a new token, whatever the browser held before. */
    void begin(
            HttpServletRequest request,
            HttpServletResponse response,
            Account account,
            @Nullable String acr,
            @Nullable String idToken) {
        Cookie.SESSION.in(request).ifPresent(sessions::end);
        Cookie.SESSION.set(response, sessions.begin(account.header().id(), acr, idToken));
        Cookie.FORM.clear(response);
        Cookie.ATTEMPT.clear(response);
    }

    /** Ends the session; the ID token it began with, if it had one. */
    Optional<String> end(HttpServletRequest request, HttpServletResponse response) {
        Cookie.SESSION.clear(response);
        return Cookie.SESSION.in(request).flatMap(sessions::end);
    }

    private Optional<Account> find(Person person) {
        return accounts.find(person.issuer(), person.subject());
    }

    private Account create(Person person) {
        UUID id = ids.next();
        try {
            return commands.create(
                    SIGN_IN,
                    accounts,
                    Account.of(id, person.issuer(), new Personal(person.subject()), person.name(), person.email()));
        } catch (DuplicateKeyException atTheSameTime) {
            return find(person).orElseThrow(() -> atTheSameTime);
        }
    }
}
