package no.retning.poll;

import java.util.UUID;

/** A closed poll's result may be seen, and changes no more; told to other modules when its transaction is done. */
public record PollResultShown(UUID poll) {}
