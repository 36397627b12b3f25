package no.retning.engines.choice;

/** Stakeholders who weigh the criteria alike. */
public record Group(String id, Weights weights) {}
