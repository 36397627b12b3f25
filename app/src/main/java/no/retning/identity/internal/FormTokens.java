package no.retning.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.retning.identity.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/** What forms send back to show that they are ours: the session's secret, or before there is one a cookie's. */
@Component
class FormTokens implements CsrfTokenRepository {
    static final String FIELD = "_csrf";

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(SignedIn.session().map(Session::csrf).orElseGet(Tokens::random));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && SignedIn.session().isEmpty()) {
            Cookie.FORM.set(response, token.getToken());
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return SignedIn.session()
                .map(Session::csrf)
                .or(() -> Cookie.FORM.in(request))
                .map(FormTokens::token)
                .orElse(null);
    }

    private static CsrfToken token(String secret) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", FIELD, secret);
    }
}
