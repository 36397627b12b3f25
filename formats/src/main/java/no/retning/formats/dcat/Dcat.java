package no.retning.formats.dcat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes catalogues as Turtle. */
public final class Dcat {
    public static final String MEDIA_TYPE = "text/turtle";

    private static final String PUBLIC = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final Turtle turtle = new Turtle();
    private final Map<String, Publisher> publishers = new LinkedHashMap<>();

    private Dcat() {}

    /**
     * Writes a catalogue, in UTF-8.
     *
     * @throws InvalidCatalogue when it lacks what DCAT-AP-NO demands
     */
    public static byte[] write(Catalogue catalogue) {
        Demands.check(catalogue);
        var dcat = new Dcat();
        dcat.catalogue(catalogue);
        catalogue.entries().forEach(dcat::entry);
        catalogue.services().forEach(dcat::service);
        dcat.publishers.values().forEach(dcat::publisher);
        return dcat.turtle.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void catalogue(Catalogue catalogue) {
        turtle.about(catalogue.address(), "dcat:Catalog")
                .text("dct:identifier", catalogue.address())
                .texts("dct:title", catalogue.title())
                .texts("dct:description", catalogue.description())
                .link("foaf:homepage", catalogue.homepage())
                .link("dct:license", catalogue.licence());
        from(catalogue.publisher(), catalogue.contact());
        catalogue.entries().forEach(entry -> turtle.link("dcat:dataset", entry.address()));
        catalogue.services().forEach(service -> turtle.link("dcat:service", service.address()));
    }

    private void from(Publisher publisher, Contact contact) {
        publishers.put(publisher.address(), publisher);
        turtle.link("dct:publisher", publisher.address());
        List<String> statements = new ArrayList<>();
        contact.name().byLanguage().forEach((language, name) -> {
            statements.add("vcard:fn");
            statements.add(Turtle.literal(name) + "@" + language);
        });
        if (!contact.email().isEmpty()) {
            statements.addAll(List.of("vcard:hasEmail", "<mailto:" + contact.email() + ">"));
        }
        if (!contact.page().isEmpty()) {
            statements.addAll(List.of("vcard:hasURL", "<" + contact.page() + ">"));
        }
        turtle.nested("dcat:contactPoint", "vcard:Organization", statements.toArray(String[]::new));
    }

    private void publisher(Publisher publisher) {
        turtle.about(publisher.address(), "foaf:Agent")
                .texts("foaf:name", publisher.name())
                .text("dct:identifier", publisher.organisationNumber());
    }

    private void entry(Entry entry) {
        turtle.about(entry.address(), "dcat:Dataset")
                .text("dct:identifier", entry.identifier())
                .texts("dct:title", entry.title())
                .texts("dct:description", entry.description())
                .link("dct:accessRights", PUBLIC)
                .moment("dct:issued", entry.issued())
                .moment("dct:modified", entry.modified())
                .link("dct:accrualPeriodicity", entry.frequency())
                .link("dct:spatial", entry.spatial())
                .text("dcat:version", entry.version())
                .texts("adms:versionNotes", entry.notes());
        entry.themes().forEach(theme -> turtle.link("dcat:theme", theme));
        entry.keywords().forEach(keyword -> turtle.texts("dcat:keyword", keyword));
        from(entry.publisher(), entry.contact());
        period(entry.from(), entry.until());
        entry.distributions().forEach(distribution -> turtle.link("dcat:distribution", distribution.address()));
        entry.distributions().forEach(this::distribution);
    }

    private void period(@Nullable LocalDate from, @Nullable LocalDate until) {
        List<String> statements = new ArrayList<>();
        if (from != null) {
            statements.addAll(List.of("dcat:startDate", Turtle.day(from)));
        }
        if (until != null) {
            statements.addAll(List.of("dcat:endDate", Turtle.day(until)));
        }
        if (!statements.isEmpty()) {
            turtle.nested("dct:temporal", "dct:PeriodOfTime", statements.toArray(String[]::new));
        }
    }

    private void distribution(Distribution distribution) {
        turtle.about(distribution.address(), "dcat:Distribution")
                .texts("dct:title", distribution.title())
                .link("dcat:accessURL", distribution.access())
                .link("dcat:downloadURL", distribution.download())
                .link("dcat:mediaType", MEDIA_TYPES + distribution.mediaType())
                .link("dct:license", distribution.licence())
                .link("dct:conformsTo", distribution.conformsTo());
    }

    private void service(Service service) {
        turtle.about(service.address(), "dcat:DataService")
                .texts("dct:title", service.title())
                .link("dcat:endpointURL", service.endpoint())
                .link("dcat:endpointDescription", service.description())
                .link("dct:accessRights", PUBLIC);
        from(service.publisher(), service.contact());
        service.serves().forEach(dataset -> turtle.link("dcat:servesDataset", dataset));
    }
}
