package no.retning.identity;

import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Recorded;

/**
 * A person as an identity provider knows them; (issuer, subject) is the key, never the e-mail address.
 *
 * @param issuer the identity provider, as it calls itself
 * @param subject whom it means by it, for ever
 * @param name as last told by the provider
 * @param email as last told by the provider
 */
public record Account(Header header, String issuer, Personal subject, Personal name, Personal email)
        implements Recorded<Account> {
    public static final String KIND = "account";
    public static final String ACTIVE = "active";
    public static final String CLOSED = "closed";

    /** Nothing is known of the person any longer; who signs in as them again is a new account. */
    public static final String ERASED = "erased";

    /** A new account that holds no role. */
    public static Account of(UUID id, String issuer, Personal subject, Personal name, Personal email) {
        return new Account(Header.draft(id, KIND, id.toString(), ACTIVE), issuer, subject, name, email);
    }

    /** Nothing: the title of a record cannot be erased, a name can. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    public boolean isActive() {
        return header.state().equals(ACTIVE);
    }

    public Account known(Personal newName, Personal newEmail) {
        return new Account(header, issuer, subject, newName, newEmail);
    }

    public Account erased() {
        // No provider means anybody by this, and no two accounts may be the same.
        var nobody = new Personal("erased " + header.id());
        return new Account(header.in(ERASED), issuer, nobody, Personal.NONE, Personal.NONE);
    }

    @Override
    public Account with(Header newHeader) {
        return new Account(newHeader, issuer, subject, name, email);
    }
}
