package no.retning.engines.schedule;

/** How many units of a resource an activity occupies while it runs. */
public record Demand(String resource, double units) {}
