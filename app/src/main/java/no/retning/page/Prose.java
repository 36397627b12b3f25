package no.retning.page;

import org.jspecify.annotations.Nullable;

/**
 * Safe HTML made by {@link Markdown}.
 *
 * @param lang the text's language tag where it is not the page's own, else null
 */
public record Prose(String html, @Nullable String lang) {}
