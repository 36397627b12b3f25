package no.retning.register.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Choice;
import no.retning.register.Organisation;
import no.retning.register.OrganisationLevel;
import no.retning.register.OrganisationNumber;
import no.retning.register.OrganisationType;
import no.retning.register.Organisations;
import no.retning.register.WrittenStandard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of an organisation. */
@Component
final class OrganisationSheet implements Sheet<Organisation> {
    private final Organisations organisations;

    OrganisationSheet(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Map<String, String> values(Organisation organisation) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", organisation.title());
        Form.put(values, "shortTitle", organisation.shortTitle());
        values.put("type", organisation.type().code());
        values.put("level", organisation.level().code());
        values.put("region", organisation.region());
        values.put("number", Objects.toString(organisation.number(), ""));
        values.put("language", organisation.language().code());
        Form.put(values, "valid", organisation.header().validity());
        values.put("predecessor", Objects.toString(organisation.header().predecessor(), ""));
        Form.put(values, "source", organisation.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "register.organisation.title", 1),
                form.texts("shortTitle", "register.shortTitle", 1),
                form.select("type", "register.type", types(form)),
                form.select("level", "register.level", levels(form)),
                form.line("region", "register.region"),
                form.line("number", "register.number"),
                form.select("language", "register.language", languages(form)),
                form.period("valid", "register.valid"),
                form.select("predecessor", "register.predecessor", predecessors(form)),
                form.sourceOf("source"));
    }

    private static List<Choice> types(Form form) {
        return Arrays.stream(OrganisationType.values())
                .map(type -> form.choice("type", type.code(), form.words().of("register.type." + type.code())))
                .toList();
    }

    private static List<Choice> levels(Form form) {
        return Arrays.stream(OrganisationLevel.values())
                .map(level -> form.choice("level", level.code(), form.words().of("register.level." + level.code())))
                .toList();
    }

    private static List<Choice> languages(Form form) {
        return Arrays.stream(WrittenStandard.values())
                .map(one -> form.choice("language", one.code(), form.words().of("register.language." + one.code())))
                .toList();
    }

    private List<Choice> predecessors(Form form) {
        return Options.withNone(
                form,
                "predecessor",
                organisations.all(),
                organisation -> form.reading().text(organisation.title()).text());
    }

    @Override
    public Organisation read(Organisation organisation, Form form) {
        var predecessor = form.uuid("predecessor");
        if (organisation.header().id().equals(predecessor)) {
            form.wrong("predecessor", "register.wrong.itself");
        }
        return new Organisation(
                organisation.header().valid(form.validity("valid")).after(predecessor),
                form.demandedText("title"),
                form.text("shortTitle"),
                Options.of(form, "type", OrganisationType.values(), OrganisationType::code, organisation.type()),
                Options.of(form, "level", OrganisationLevel.values(), OrganisationLevel::code, organisation.level()),
                form.value("region"),
                number(form, organisation.header().id()),
                Options.of(form, "language", WrittenStandard.values(), WrittenStandard::code, organisation.language()),
                form.source("source"));
    }

    private @Nullable OrganisationNumber number(Form form, UUID own) {
        var digits = OrganisationNumber.digits(form.value("number"));
        if (digits.isEmpty()) {
            return null;
        }
        if (!OrganisationNumber.isNineDigits(digits)) {
            form.wrong("number", "register.wrong.number.digits");
            return null;
        }
        if (!OrganisationNumber.isValid(digits)) {
            form.wrong("number", "register.wrong.number.check");
            return null;
        }
        var number = new OrganisationNumber(digits);
        organisations
                .numbered(number)
                .filter(other -> !other.header().id().equals(own))
                .ifPresent(other -> form.wrong(
                        "number",
                        "register.wrong.number.taken",
                        form.reading().text(other.title()).text()));
        return number;
    }
}
