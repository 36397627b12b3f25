package no.retning.formats.stratml;

/** A vision or a mission. */
public record Statement(String description, String identifier) {}
