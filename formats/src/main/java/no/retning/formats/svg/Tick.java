package no.retning.formats.svg;

/** A labelled point of an axis. */
public record Tick(double at, String label) {}
