package no.retning.instance;

import java.util.List;

/** Checks that something kept in the instance is whole: {@code ./retning verify}. */
public interface Verifier {

    /** What is wrong, one line each; empty when all is well. */
    List<String> problems();

    /** What was checked and how much of it, in one line, asked for after {@link #problems()}. */
    String summary();
}
