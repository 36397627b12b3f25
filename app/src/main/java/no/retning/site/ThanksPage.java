package no.retning.site;

import no.retning.page.Field;
import no.retning.page.Frame;
import no.retning.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * Thanks for an answer to "did you find what you looked for?", and room for a few words more.
 *
 * @param found what was answered
 * @param comment the field for the words, or null once they are sent
 * @param token which answer the words belong to
 * @param back the page that the answer was about
 */
public record ThanksPage(
        Frame frame, boolean found, @Nullable Field comment, String token, Link back) {}
