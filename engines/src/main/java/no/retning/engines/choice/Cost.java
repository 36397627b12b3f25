package no.retning.engines.choice;

/** What one actor pays in one year. */
public record Cost(int year, String actor, double amount) {}
