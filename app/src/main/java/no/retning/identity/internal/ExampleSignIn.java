package no.retning.identity.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.retning.identity.Account;
import no.retning.identity.ExampleStanding;
import no.retning.instance.InstanceSettings;
import no.retning.instance.Problem;
import no.retning.instance.ServeOptions;
import no.retning.page.WordBook;
import no.retning.record.Personal;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Signing in as an example of a role, without any provider: only in an example instance that nobody else can reach.
 *
 * <p>The accounts are ordinary ones, of the issuer {@code example}.
 */
@Component
class ExampleSignIn {
    static final String ISSUER = "example";

    /** The roles one may choose; what each is called is found among the words. */
    static final List<String> ROLES = List.of(
            "secretariat",
            "strategy-editor",
            "archivist",
            "auditor",
            "administrator",
            "member",
            "case-owner",
            "portfolio-office",
            "measure-owner",
            "monitor-editor",
            "ministry",
            "observer");

    /** Whether anybody but the person at this machine could come here. */
    private final boolean reachable;

    private final InstanceSettings instance;
    private final SignIn signIn;
    private final WordBook words;
    private final List<ExampleStanding> standings;

    ExampleSignIn(
            ServeOptions options,
            OidcSettings oidc,
            OwnOrigin own,
            Environment settings,
            InstanceSettings instance,
            SignIn signIn,
            WordBook words,
            List<ExampleStanding> standings) {
        this.signIn = signIn;
        this.words = words;
        this.standings = List.copyOf(standings);
        this.instance = instance;
        boolean wanted = options.demo() || settings.getProperty("retning.demo", Boolean.class, false);
        var against = new ArrayList<String>();
        own.publicUrl().ifPresent(url -> against.add("a public address (" + url + ")"));
        var address = settings.getProperty("server.address", ServeOptions.LOOPBACK);
        if (!isLoopback(address)) {
            against.add("an address that others can reach (" + address + ")");
        }
        if (oidc.isConfigured()) {
            against.add("an identity provider (" + oidc.requiredIssuer() + ")");
        }
        if (wanted && !against.isEmpty()) {
            throw new Problem("Signing in as an example role (--demo) cannot be switched on together with "
                    + String.join(" and ", against));
        }
        reachable = !against.isEmpty();
    }

    boolean isOffered() {
        return !reachable && instance.isExample();
    }

    /** All that one may sign in as an example of: the roles, and what is held by a place in something. */
    List<String> choices() {
        return Stream.concat(
                        ROLES.stream(),
                        standings.stream().filter(ExampleStanding::isThere).map(ExampleStanding::name))
                .toList();
    }

    /** The account that is an example of this. */
    Account account(String role) {
        if (!isOffered() || !choices().contains(role)) {
            throw new IllegalArgumentException("No example of the role " + role);
        }
        var name = words.in("nb").of("identity.example." + role);
        var account = signIn.account(new SignIn.Person(ISSUER, role, new Personal(name), Personal.NONE));
        standings.stream()
                .filter(standing -> standing.name().equals(role))
                .findFirst()
                .ifPresentOrElse(
                        standing -> standing.give(account.header().id(), name), () -> signIn.hold(account, role));
        return account;
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
