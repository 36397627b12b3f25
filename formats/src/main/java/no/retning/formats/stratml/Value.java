package no.retning.formats.stratml;

/** A principle that those whose plan it is hold to. */
public record Value(String name, String description) {}
