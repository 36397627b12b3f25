package no.retning.page;

/** One of the options of a list or a set of radio buttons. */
public record Choice(String value, String label, boolean chosen) {}
