package no.retning.identity;

import java.util.UUID;

/** A place in something, such as a seat in a body, that one may have in an example instance to see what it is like. */
public interface ExampleStanding {
    /** What it is chosen by; its words are found under {@code identity.example.} and this. */
    String name();

    /** Whether the instance holds what the place is in. */
    boolean isThere();

    /** Sees to it that an account has the place, from today. */
    void give(UUID account, String called);
}
