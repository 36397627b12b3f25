package no.retning.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import no.retning.access.Actor;
import no.retning.identity.Session;
import no.retning.identity.SignInPage;
import no.retning.page.Frame;
import no.retning.page.PageAnswer;
import no.retning.page.Sites;
import no.retning.page.WordBook;
import no.retning.record.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import retning.view.StaticTemplates;

/** Signing in and out. */
@Controller
class SignInPages {
    private static final Logger LOG = LoggerFactory.getLogger(SignInPages.class);

    private final WordBook words;
    private final Sites sites;
    private final Provider provider;
    private final OidcBeginning oidc;
    private final ExampleSignIn examples;
    private final SignIn signIn;

    SignInPages(
            WordBook words, Sites sites, Provider provider, OidcBeginning oidc, ExampleSignIn examples, SignIn signIn) {
        this.words = words;
        this.sites = sites;
        this.provider = provider;
        this.oidc = oidc;
        this.examples = examples;
        this.signIn = signIn;
    }

    @GetMapping("/logg-inn")
    PageAnswer page(
            Language language,
            CsrfToken csrf,
            @RequestParam(name = LocalPath.PARAMETER, required = false) @Nullable String wanted,
            @RequestParam(name = SignInProblem.PARAMETER, required = false) @Nullable String problem) {
        var words = this.words.in(language.tag());
        var prefix = sites.site().prefix(language.tag());
        var offered = examples.isOffered()
                ? examples.choices().stream()
                        .map(role -> new SignInPage.Example(role, words.of("identity.example." + role)))
                        .toList()
                : List.<SignInPage.Example>of();
        var page = new SignInPage(
                Frame.of(words, sites.site(), words.of("identity.signIn.title"), "/logg-inn"),
                SignInProblem.of(problem).map(why -> words.of(why.key())).orElse(null),
                SignedIn.session().map(Session::actor).map(Actor::name).orElse(null),
                provider.isConfigured() ? prefix + "/logg-inn/oidc" : null,
                offered,
                LocalPath.orWork(wanted),
                csrf.getToken());
        return new PageAnswer(HttpStatus.OK.value(), new StaticTemplates().identitySignIn(page));
    }

    /** Signs in as an example of a role. */
    @PostMapping("/logg-inn")
    ResponseEntity<Void> asExample(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam("rolle") String role,
            @RequestParam(name = LocalPath.PARAMETER, required = false) @Nullable String wanted) {
        if (!examples.isOffered() || !examples.choices().contains(role)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        signIn.begin(request, response, examples.account(role), null, null);
        return seeOther(LocalPath.orWork(wanted));
    }

    /** Goes to the identity provider. */
    @GetMapping("/logg-inn/oidc")
    ResponseEntity<Void> toProvider(HttpServletRequest request, HttpServletResponse response) {
        if (!provider.isConfigured()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            return seeOther(oidc.address(request, response));
        } catch (Provider.Unavailable fault) {
            LOG.warn("{}: {}", fault.getMessage(), String.valueOf(fault.getCause()));
            return seeOther(SignInProblem.UNAVAILABLE.address());
        }
    }

    /** Ends the session here, and then at the provider if it began there. */
    @PostMapping("/logg-ut")
    ResponseEntity<Void> signOut(HttpServletRequest request, HttpServletResponse response) {
        var idToken = signIn.end(request, response);
        try {
            return seeOther(
                    idToken.flatMap(token -> oidc.signOut(token, sites.site().origin() + "/"))
                            .orElse("/"));
        } catch (Provider.Unavailable fault) {
            LOG.warn("{}: {}", fault.getMessage(), String.valueOf(fault.getCause()));
            return seeOther("/");
        }
    }

    private static ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
