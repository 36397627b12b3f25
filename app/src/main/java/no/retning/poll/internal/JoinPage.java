package no.retning.poll.internal;

import no.retning.page.Field;
import no.retning.page.Frame;

/** Where one types the code. */
public record JoinPage(Frame frame, Field code) {}
