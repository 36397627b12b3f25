package no.retning.register.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.identity.Account;
import no.retning.identity.Accounts;
import no.retning.record.Personal;
import no.retning.register.People;
import no.retning.register.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a person. */
@Component
final class PersonSheet implements Sheet<Person> {
    private final Accounts accounts;
    private final People people;

    PersonSheet(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    public Map<String, String> values(Person person) {
        var values = new TreeMap<String, String>();
        values.put("name", person.name().value());
        values.put("account", person.account() == null ? "" : called(accounts.get(person.account())));
        Form.put(values, "source", person.source());
        return values;
    }

    /** What one can call an account by without seeing all of them: the e-mail address, or else the name at the provider. */
    private static String called(Account account) {
        var email = account.email().value();
        return email.isEmpty() ? account.subject().value() : email;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedLine("name", "register.person.name"),
                form.line("account", "register.person.account"),
                form.sourceOf("source"));
    }

    @Override
    public Person read(Person person, Form form) {
        return new Person(
                person.header(), new Personal(form.demanded("name")), account(person, form), form.source("source"));
    }

    private @Nullable UUID account(Person person, Form form) {
        var typed = form.value("account");
        if (typed.isEmpty()) {
            return null;
        }
        var found = accounts.all().stream()
                .filter(account -> account.isActive() && called(account).equalsIgnoreCase(typed))
                .map(account -> account.header().id())
                .toList();
        if (found.size() != 1) {
            form.wrong("account", found.isEmpty() ? "register.wrong.account" : "register.wrong.account.several");
            return null;
        }
        people.signingInAs(found.getFirst())
                .filter(other -> !other.header().id().equals(person.header().id()))
                .ifPresent(other -> form.wrong(
                        "account", "register.wrong.account.taken", other.name().value()));
        return found.getFirst();
    }
}
