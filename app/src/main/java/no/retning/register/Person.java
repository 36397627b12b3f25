package no.retning.register;

import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A person whom the register knows; who has no account cannot sign in, and most have none.
 *
 * @param account the account they sign in with; never public
 * @param source where we have the name from; illustrative where it stands for nobody in particular
 */
public record Person(Header header, Personal name, @Nullable UUID account, Source source) implements Recorded<Person> {
    public static final String KIND = "person";
    public static final String ACTIVE = "active";

    public static Person of(UUID id, Personal name, @Nullable UUID account, Source source) {
        return new Person(Header.draft(id, KIND, id.toString(), ACTIVE), name, account, source);
    }

    /** Nothing: the title of a record cannot be erased, a name can. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    public Person signingInAs(@Nullable UUID newAccount) {
        return new Person(header, name, newAccount, source);
    }

    @Override
    public Person with(Header newHeader) {
        return new Person(newHeader, name, account, source);
    }
}
