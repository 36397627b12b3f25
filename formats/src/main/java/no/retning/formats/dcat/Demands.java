package no.retning.formats.dcat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the profile demands of each thing. */
final class Demands {
    private static final Pattern ADDRESS = Pattern.compile("(https?|mailto|urn):[^\\s<>\"{}|\\\\^`]+");

    private final List<String> faults = new ArrayList<>();
    private final Set<String> addresses = new HashSet<>();

    private Demands() {}

    /** @throws InvalidCatalogue naming everything that is missing or wrong */
    static void check(Catalogue catalogue) {
        var demands = new Demands();
        demands.catalogue(catalogue);
        if (!demands.faults.isEmpty()) {
            throw new InvalidCatalogue(demands.faults);
        }
    }

    private void catalogue(Catalogue catalogue) {
        String who = "The catalogue " + catalogue.address();
        own(who, catalogue.address());
        texts(who, "a title", catalogue.title());
        texts(who, "a description", catalogue.description());
        publisher(who, catalogue.publisher());
        contact(who, catalogue.contact());
        optional(who, catalogue.homepage());
        optional(who, catalogue.licence());
        if (catalogue.entries().isEmpty()) {
            faults.add(who + " has no dataset: give at least one");
        }
        catalogue.entries().forEach(this::entry);
        catalogue.services().forEach(this::service);
    }

    private void entry(Entry entry) {
        String who = "The dataset " + entry.address();
        own(who, entry.address());
        texts(who, "a title", entry.title());
        texts(who, "a description", entry.description());
        publisher(who, entry.publisher());
        contact(who, entry.contact());
        if (entry.identifier().isBlank()) {
            faults.add(who + " needs an identifier");
        }
        if (entry.themes().isEmpty()) {
            faults.add(who + " needs a theme of the European list");
        }
        entry.themes().forEach(theme -> address(who, theme));
        optional(who, entry.frequency());
        optional(who, entry.spatial());
        for (Distribution distribution : entry.distributions()) {
            String which = "The distribution " + distribution.address();
            own(which, distribution.address());
            address(which, distribution.access());
            optional(which, distribution.download());
            optional(which, distribution.licence());
            optional(which, distribution.conformsTo());
            if (!distribution.mediaType().matches("[a-z]+/[a-z0-9.+-]+")) {
                faults.add(which + " has the media type '" + distribution.mediaType() + "': write it as text/csv");
            }
        }
    }

    private void service(Service service) {
        String who = "The service " + service.address();
        own(who, service.address());
        texts(who, "a title", service.title());
        publisher(who, service.publisher());
        contact(who, service.contact());
        address(who, service.endpoint());
        optional(who, service.description());
        service.serves().forEach(dataset -> address(who, dataset));
    }

    private void publisher(String who, Publisher publisher) {
        address(who + ", publisher", publisher.address());
        texts(who, "a publisher with a name", publisher.name());
        if (!publisher.organisationNumber().matches("(\\d{9})?")) {
            faults.add(who + ": the organisation number '" + publisher.organisationNumber() + "' is not nine figures");
        }
    }

    private void contact(String who, Contact contact) {
        if (contact.email().isEmpty() && contact.page().isEmpty()) {
            faults.add(who + " needs a contact with mail or a page");
        }
        optional(who + ", contact", contact.page());
        optional(who + ", contact", contact.email().isEmpty() ? "" : "mailto:" + contact.email());
    }

    private void own(String who, String address) {
        address(who, address);
        if (!addresses.add(address)) {
            faults.add(who + " has the address of another: addresses must differ");
        }
    }

    private void optional(String who, String address) {
        if (!address.isEmpty()) {
            address(who, address);
        }
    }

    private void address(String who, String address) {
        if (!ADDRESS.matcher(address).matches()) {
            faults.add(who + ": '" + address + "' is no address");
        }
    }

    private void texts(String who, String what, Texts texts) {
        if (texts.isEmpty()) {
            faults.add(who + " needs " + what);
        }
        texts.byLanguage().keySet().stream()
                .filter(language -> !language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"))
                .forEach(language -> faults.add(who + " has a text in '" + language + "', which is no language"));
    }
}
