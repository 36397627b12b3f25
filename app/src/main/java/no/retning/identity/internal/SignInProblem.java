package no.retning.identity.internal;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why somebody is not signed in; the word in the address finds the words on the page. */
enum SignInProblem {
    CANCELLED("avbrutt"),
    REFUSED("avvist"),
    CLOSED("stengt"),
    UNAVAILABLE("utilgjengelig");

    static final String PARAMETER = "feil";

    private final String word;

    SignInProblem(String word) {
        this.word = word;
    }

    String address() {
        return "/logg-inn?" + PARAMETER + "=" + word;
    }

    String key() {
        return "identity.signIn.problem." + word;
    }

    static Optional<SignInProblem> of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(problem -> problem.word.equals(word))
                .findFirst();
    }
}
