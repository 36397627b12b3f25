package no.retning.form;

import no.retning.page.Frame;
import org.jspecify.annotations.Nullable;

/** A page with one form. */
public record FormPage(
        Frame frame,
        @Nullable String relation,
        String heading,
        @Nullable String lead,
        FormView form) {}
