package no.retning.formats.dcat;

/**
 * Whom to ask: an office, not a person.
 *
 * @param email empty where there is a page instead
 * @param page the address of a form, empty where there is mail instead
 */
public record Contact(Texts name, String email, String page) {}
