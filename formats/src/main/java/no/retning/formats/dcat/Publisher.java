package no.retning.formats.dcat;

/**
 * Who publishes.
 *
 * @param address that stands for it
 * @param organisationNumber nine figures, empty where it has none
 */
public record Publisher(String address, Texts name, String organisationNumber) {}
