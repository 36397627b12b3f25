package no.retning.formats.dcat;

import java.util.List;

/**
 * An interface by which programs get data.
 *
 * @param endpoint where it answers
 * @param description the address of its description, such as OpenAPI; empty where it has none
 * @param serves addresses of datasets
 */
public record Service(
        String address,
        Texts title,
        Publisher publisher,
        Contact contact,
        String endpoint,
        String description,
        List<String> serves) {
    public Service {
        serves = List.copyOf(serves);
    }
}
