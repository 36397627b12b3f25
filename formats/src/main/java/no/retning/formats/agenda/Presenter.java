package no.retning.formats.agenda;

import org.jspecify.annotations.Nullable;

/** Who presents a case: the name or function as written, or only the organisation. */
public record Presenter(@Nullable String name, @Nullable String organisation) {}
