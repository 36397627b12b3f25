package no.retning.feedback.internal;

import no.retning.form.FormView;
import no.retning.page.Frame;
import no.retning.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * One answer and what becomes of it.
 *
 * @param text in the answerer's words, or null
 * @param changed that the page has been published since, or null
 * @param form null for who may not handle it
 */
public record FeedbackPage(
        Frame frame,
        String heading,
        String at,
        Link page,
        @Nullable String text,
        @Nullable String changed,
        @Nullable String note,
        @Nullable FormView form) {}
