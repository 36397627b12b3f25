package no.retning.page;

/**
 * The same content in another form.
 *
 * @param label as in JSON
 * @param type media type
 */
public record Download(String url, String label, String type) {}
