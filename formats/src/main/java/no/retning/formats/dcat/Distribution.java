package no.retning.formats.dcat;

/**
 * A form that data can be had in.
 *
 * @param access the address where it is, or is explained
 * @param download the address that answers with it; empty where there is none
 * @param mediaType as in the IANA list: text/csv
 * @param conformsTo the address of a standard, empty where there is none
 */
public record Distribution(
        String address,
        Texts title,
        String access,
        String download,
        String mediaType,
        String licence,
        String conformsTo) {}
