package no.retning.edition;

import java.util.UUID;

/** An edition has become the current one of its thing; told to other modules when its transaction is done. */
public record EditionPublished(String sha256, String kind, UUID thing, int number) {}
