package no.retning.formats.dcat;

import java.util.List;

/** A catalogue: what one publisher has to offer. */
public record Catalogue(
        String address,
        Texts title,
        Texts description,
        Publisher publisher,
        Contact contact,
        String homepage,
        String licence,
        List<Entry> entries,
        List<Service> services) {
    public Catalogue {
        entries = List.copyOf(entries);
        services = List.copyOf(services);
    }
}
