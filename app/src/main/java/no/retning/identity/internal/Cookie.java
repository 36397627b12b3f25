package no.retning.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookies there are. All are bound to this host and out of reach for scripts; none outlives the browser. */
enum Cookie {
    /** Who is signed in. */
    SESSION("__Host-retning"),
    /** Which browser has begun to sign in. */
    ATTEMPT("__Host-retning-innlogging"),
    /** What a form shown before anybody has signed in must send back. */
    FORM("__Host-retning-skjema");

    private final String cookie;

    Cookie(String cookie) {
        this.cookie = cookie;
    }

    Optional<String> in(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(sent -> sent.getName().equals(cookie))
                        .map(jakarta.servlet.http.Cookie::getValue)
                        .findFirst();
    }

    void set(HttpServletResponse response, String value) {
        write(response, header(value).build());
    }

    void clear(HttpServletResponse response) {
        write(response, header("").maxAge(Duration.ZERO).build());
    }

    private ResponseCookie.ResponseCookieBuilder header(String value) {
        return ResponseCookie.from(cookie, value)
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .path("/");
    }

    private static void write(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
