package no.retning.poll.internal;

import no.retning.page.Text;

/** One thing that can be chosen. */
public record Option(String value, Text label, boolean chosen) {}
