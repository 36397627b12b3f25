package no.retning.instance;

import java.util.List;

/** Checks that something kept in the instance is whole: {@code ./retning verify}. */
public interface Verifier {

    /**
     * What was found.
     *
     * @param summary what was checked and how much of it, in one line
     * @param problems one line each; empty when all is well
     */
    record Report(String summary, List<String> problems) {}

    Report verify();
}
