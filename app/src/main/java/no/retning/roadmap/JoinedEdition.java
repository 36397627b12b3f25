package no.retning.roadmap;

import java.util.UUID;

/** The edition of another roadmap in which activities stand that a computation followed. */
public record JoinedEdition(UUID roadmap, int number, String sha256) {}
