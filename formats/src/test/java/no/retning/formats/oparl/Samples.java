package no.retning.formats.oparl;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** One object of each type, illustrative, with every kind of property. */
final class Samples {
    static final OffsetDateTime CREATED = OffsetDateTime.parse("2026-01-05T08:00:00.5+01:00");
    static final OffsetDateTime CHANGED = OffsetDateTime.parse("2026-02-05T08:00:00+01:00");
    static final Common COMMON =
            new Common("https://data.norge.no/nlod/no/2.0", List.of("e-helse"), CREATED, CHANGED, at("side/1"), null);

    private Samples() {}

    static URI at(String path) {
        return URI.create("https://retning.example/oparl/v1.1/" + path);
    }

    static File file() {
        return Oparl.object(
                File.class,
                at("file/1"),
                COMMON,
                Map.of("accessUrl", at("filer/1"), "size", 12L, "date", LocalDate.of(2026, 1, 5), "name", "Notat"));
    }

    static Location location() {
        return Oparl.object(Location.class, at("location/1"), COMMON, Map.of("room", "Møterom 1", "locality", "Oslo"));
    }

    static AgendaItem item() {
        return Oparl.object(
                AgendaItem.class,
                at("item/1"),
                COMMON,
                Map.of(
                        "order",
                        1L,
                        "number",
                        "18/21",
                        "public",
                        true,
                        "meeting",
                        at("meeting/1"),
                        "start",
                        CHANGED,
                        "auxiliaryFile",
                        List.of(file())));
    }

    static Meeting meeting() {
        return Oparl.object(
                Meeting.class,
                at("meeting/1"),
                COMMON,
                Map.of(
                        "name",
                        "Møte 2/2026",
                        "start",
                        CHANGED,
                        "cancelled",
                        false,
                        "location",
                        location(),
                        "organization",
                        List.of(at("organization/1")),
                        "agendaItem",
                        List.of(item())));
    }

    static Membership membership() {
        return Oparl.object(
                Membership.class,
                at("membership/1"),
                COMMON,
                Map.of(
                        "organization",
                        at("organization/1"),
                        "votingRight",
                        true,
                        "startDate",
                        LocalDate.of(2026, 1, 1)));
    }

    static List<OparlObject> all() {
        return List.of(
                Oparl.object(
                        OparlSystem.class,
                        at("system"),
                        new Common(null, List.of(), CREATED, CHANGED, null, null),
                        Map.of("oparlVersion", "https://schema.oparl.org/1.1/", "body", at("bodies"))),
                Oparl.object(
                        Body.class,
                        at("body/1"),
                        COMMON,
                        Map.of(
                                "name", "Nasjonal rådsmodell",
                                "organization", at("organizations"),
                                "person", at("persons"),
                                "meeting", at("meetings"),
                                "paper", at("papers"))),
                Oparl.object(
                        LegislativeTerm.class,
                        at("term/1"),
                        COMMON,
                        Map.of("body", at("body/1"), "startDate", LocalDate.of(2023, 1, 1))),
                Oparl.object(
                        Organization.class,
                        at("organization/1"),
                        COMMON,
                        Map.of("name", "Prioriteringsutvalget", "membership", List.of(at("membership/1")))),
                Oparl.object(
                        Person.class,
                        at("person/1"),
                        COMMON,
                        Map.of("title", List.of("Direktør"), "membership", List.of(membership()))),
                membership(),
                meeting(),
                item(),
                Oparl.object(
                        Paper.class,
                        at("paper/1"),
                        COMMON,
                        Map.of("name", "Saksframlegg", "mainFile", file(), "location", List.of(location()))),
                Oparl.object(
                        Consultation.class,
                        at("consultation/1"),
                        COMMON,
                        Map.of("paper", at("paper/1"), "authoritative", true)),
                file(),
                location());
    }
}
