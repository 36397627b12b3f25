package no.retning.site.einnsyn;

import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.formats.einnsyn.Dokumentbeskrivelse;
import no.retning.formats.einnsyn.Dokumentobjekt;
import no.retning.formats.einnsyn.Moetedokument;
import no.retning.formats.einnsyn.Moetedokumenttype;
import no.retning.formats.einnsyn.Moetemappe;
import no.retning.formats.einnsyn.Moetesak;
import no.retning.formats.einnsyn.Moetesaksbeskrivelse;
import no.retning.formats.einnsyn.Moetesakstype;
import no.retning.formats.einnsyn.TilknyttetRegistreringSom;
import no.retning.formats.einnsyn.Utredning;
import no.retning.formats.einnsyn.Vedtak;
import no.retning.page.Dates;
import no.retning.record.Json;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An edition of a meeting in the words of eInnsyn.
 *
 * @param origin where the public finds its documents
 */
record PublishedMeeting(Edition edition, String origin, Languages languages) {
    private static final int LONGEST = 1000;

    Moetemappe request() {
        var meeting = edition.item();
        var title = text(meeting.title());
        var remark = text(meeting.text("remark"));
        var number = meeting.json().path("number");
        return new Moetemappe(
                meeting.id().toString(),
                title,
                title,
                remark.isEmpty() ? null : remark.substring(0, Math.min(LONGEST, remark.length())),
                number.isObject()
                        ? number.path("number").asInt() + "/"
                                + number.path("year").asInt()
                        : "",
                text(meeting.text("bodyTitle")),
                starts().toOffsetDateTime(),
                orNull(text(meeting.text("place"))),
                null,
                meeting.items().isEmpty() ? List.of() : List.of(notice(title)),
                meeting.items().stream().map(this::one).toList());
    }

    private ZonedDateTime starts() {
        return edition.item()
                .string("starts")
                .map(Instant::parse)
                .orElse(edition.publishedAt())
                .atZone(Dates.ZONE);
    }

    private Moetedokument notice(String title) {
        var pack = URI.create(origin + "/mote/" + edition.slug() + "/sakspapirer.pdf");
        return new Moetedokument(
                null,
                title,
                title,
                Moetedokumenttype.INNKALLING,
                List.of(new Dokumentbeskrivelse(
                        null,
                        title,
                        title,
                        1,
                        TilknyttetRegistreringSom.HOVEDDOKUMENT,
                        List.of(new Dokumentobjekt(pack, "pdf", null, null)))));
    }

    private Moetesak one(Item item) {
        var title = text(item.title());
        var number = item.json().path("number");
        var proposal = text(item.text("proposedDecision"));
        var decision = text(item.text("decision"));
        return new Moetesak(
                item.id().toString(),
                title,
                title,
                null,
                type(item),
                number.isObject() ? number.path("year").asInt() : null,
                number.isObject() ? number.path("number").asInt() : null,
                text(edition.item().text("bodyTitle")),
                study(item, proposal),
                proposal.isEmpty() ? null : Moetesaksbeskrivelse.plain(proposal),
                decision.isEmpty()
                        ? null
                        : new Vedtak(
                                Moetesaksbeskrivelse.plain(decision),
                                List.of(),
                                null,
                                List.of(),
                                starts().toLocalDate()),
                isWithheld(item)
                        ? List.of(Dokumentbeskrivelse.withheld(
                                title, 1, TilknyttetRegistreringSom.HOVEDDOKUMENT_FOR_SAKSFRAMLEGG))
                        : List.of());
    }

    /** The contract has no study without both a description and a proposal. */
    private @Nullable Utredning study(Item item, String proposal) {
        var parts = new ArrayList<String>();
        parts.add(text(item.text("text")));
        item.json()
                .path("discussionPoints")
                .forEach(point -> parts.add(text(Json.MAPPER.treeToValue(point, LocalisedText.class))));
        var description = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
        return description.isEmpty() || proposal.isEmpty()
                ? null
                : new Utredning(
                        Moetesaksbeskrivelse.plain(description), Moetesaksbeskrivelse.plain(proposal), List.of());
    }

    /** Discussion, endorsement, any other business and what is of several types have no code of their own. */
    private static Moetesakstype type(Item item) {
        var types = StreamSupport.stream(item.json().path("types").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        if (types.equals(List.of("approval"))) {
            return Moetesakstype.GODKJENNING;
        }
        return types.equals(List.of("information")) ? Moetesakstype.ORIENTERING : Moetesakstype.ANNET;
    }

    private static boolean isWithheld(Item item) {
        return item.string("withheld").filter(basis -> !basis.isBlank()).isPresent();
    }

    private String text(LocalisedText text) {
        return text.best(languages.first(), languages).text();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
