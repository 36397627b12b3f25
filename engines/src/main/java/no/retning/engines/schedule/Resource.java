package no.retning.engines.schedule;

/** Something of which there is a limited number of units at any time. */
public record Resource(String id, String name, double capacity) {}
