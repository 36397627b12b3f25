package no.retning.monitor;

/**
 * One of somebody else's indicators that tells of the same, or nearly.
 *
 * @param code what it is called there
 */
public record Mapping(MappingScheme scheme, String code, Likeness likeness) {}
