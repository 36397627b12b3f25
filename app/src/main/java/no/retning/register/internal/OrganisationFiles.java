package no.retning.register.internal;

import java.util.List;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackagePart;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.record.Records;
import no.retning.register.Organisation;
import no.retning.register.OrganisationLevel;
import no.retning.register.OrganisationNumber;
import no.retning.register.OrganisationType;
import no.retning.register.Organisations;
import no.retning.register.WrittenStandard;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Organisations as files of a package. */
@Component
@Order(1)
final class OrganisationFiles implements PackagePart {
    private final Organisations organisations;

    OrganisationFiles(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String folder() {
        return "organisations";
    }

    @Override
    public String comment() {
        return "An organisation.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(organisations);
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var organisation = new Organisation(
                catalogue.header(entry, Organisation.ACTIVE),
                spot.neededTexts("title"),
                spot.texts("shortTitle"),
                Choices.needed(spot, "type", OrganisationType.values(), OrganisationType::code),
                Choices.needed(spot, "level", OrganisationLevel.values(), OrganisationLevel::code),
                spot.word("region", ""),
                number(spot, entry.ref().id()),
                Choices.of(spot, "language", WrittenStandard.values(), WrittenStandard::code, WrittenStandard.NONE),
                spot.source());
        return Thing.of(organisation, spot);
    }

    private @Nullable OrganisationNumber number(Spot spot, UUID own) {
        var written = spot.word("number");
        if (written == null) {
            return null;
        }
        var digits = OrganisationNumber.digits(written);
        if (!OrganisationNumber.isValid(digits)) {
            spot.fault(
                    "number",
                    "“%s” is no organisation number: nine digits, the last of which fits the others; mend it or take it away"
                            .formatted(written));
            return null;
        }
        var number = new OrganisationNumber(digits);
        organisations
                .numbered(number)
                .filter(other -> !other.header().id().equals(own))
                .ifPresent(other -> spot.fault(
                        "number",
                        "is in this instance the number of organisation/%s; mend it or take it away"
                                .formatted(other.header().slug())));
        return number;
    }

    @Override
    public List<Written> write() {
        return organisations.all().stream().map(OrganisationFiles::write).toList();
    }

    private static Written write(Organisation organisation) {
        var header = organisation.header();
        var file = PackageYaml.group().put("kind", Organisation.KIND);
        file.setAll(PackageYaml.thing(header));
        PackageYaml.texts(file, "title", organisation.title());
        PackageYaml.texts(file, "shortTitle", organisation.shortTitle());
        PackageYaml.since(file, header, header.predecessor());
        file.put("type", organisation.type().code());
        file.put("level", organisation.level().code());
        PackageYaml.word(file, "region", organisation.region());
        var number = organisation.number();
        PackageYaml.word(file, "number", number == null ? null : number.digits());
        file.put("language", organisation.language().code());
        PackageYaml.source(file, organisation.source());
        return new Written(header.slug(), file);
    }
}
