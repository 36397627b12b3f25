package no.retning.identity;

import java.util.List;
import no.retning.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Where one signs in.
 *
 * @param problem why the last attempt failed, or null
 * @param signedInAs the name of whoever is signed in already, or null
 * @param provider where to go to sign in at the identity provider, or null where there is none
 * @param examples the example roles on offer
 * @param wanted where to go afterwards
 * @param csrf what the forms send back
 */
public record SignInPage(
        Frame frame,
        @Nullable String problem,
        @Nullable String signedInAs,
        @Nullable String provider,
        List<Example> examples,
        String wanted,
        String csrf) {
    /** An example of a role. */
    public record Example(String role, String name) {}
}
