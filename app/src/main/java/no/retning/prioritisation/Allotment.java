package no.retning.prioritisation;

import java.math.BigDecimal;

/** What may be spent, in millions. */
public record Allotment(String name, BigDecimal amount) {}
