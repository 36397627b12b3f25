package no.retning.formats.svg;

/**
 * What an image is called and what it shows.
 *
 * @param id distinguishes it from other images on the same page: letters, digits and hyphens
 * @param language of the texts, as in {@code nb}
 */
public record Caption(String id, String language, String title, String description) {}
