package no.retning.formats.agenda;

import org.jspecify.annotations.Nullable;

/** A question put to the body, under its heading where it has one. */
public record DiscussionPoint(@Nullable String heading, String text) {}
