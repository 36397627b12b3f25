package no.retning.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.record.Ref;

/** Where things have their pages, without language prefix. */
public final class Addresses {
    /** The kinds of thing that have editions of their own. */
    static final List<String> PUBLICATIONS = List.of(
            "strategy",
            "structure",
            "document",
            "body",
            "meeting",
            "minutes",
            "measure",
            "roadmap",
            "round",
            "solution",
            "finding",
            "analysis",
            "knowledge-order",
            "user-need",
            "swot",
            "choice",
            "process",
            "involvement",
            "dilemma",
            "scenarios",
            "scale",
            "assessment",
            "key-event",
            "area-scheme",
            "maturity-assessment",
            "indicator",
            "progress-report",
            "action-plan",
            "yearly-report",
            "hearing");

    private Addresses() {}

    /** The page of a thing that has editions of its own, or of a goal; anything else is found by its permalink. */
    public static String of(String kind, String slug, UUID id) {
        return switch (kind) {
            case "strategy" -> "/strategi/" + slug;
            case "structure" -> "/struktur/" + slug;
            case "goal" -> "/mal/" + slug;
            case "document" -> "/foringer/" + slug;
            case "body" -> "/organ/" + slug;
            case "meeting" -> "/mote/" + slug;
            case "minutes" -> "/referat/" + slug;
            case "case" -> "/sak/" + slug;
            case "measure" -> "/tiltak/" + slug;
            case "roadmap" -> "/veikart?veikart=" + slug;
            case "activity" -> "/aktivitet/" + slug;
            case "round" -> "/rapport/" + slug;
            case "solution" -> "/losning/" + slug;
            case "finding" -> "/funn/" + slug;
            case "analysis" -> "/analyse/" + slug;
            case "knowledge-order" -> "/bestilling/" + slug;
            case "user-need" -> "/behov/" + slug;
            case "swot" -> "/swot/" + slug;
            case "choice" -> "/valg/" + slug;
            case "process" -> "/prosess/" + slug;
            case "involvement" -> "/medvirkning/" + slug;
            case "dilemma" -> "/dilemma/" + slug;
            case "scenarios" -> "/scenario/" + slug;
            case "scale" -> "/skala/" + slug;
            case "assessment" -> "/vurdering/" + slug;
            case "indicator" -> "/indikator/" + slug;
            case "key-event" -> "/hendelse/" + slug;
            case "maturity-assessment" -> MaturityPages.PATH + "/" + slug;
            case "area-scheme" -> "/omradeinndeling/" + slug;
            case "progress-report" -> "/framdrift/" + slug;
            case "action-plan" -> "/handlingsplan/" + slug;
            case "yearly-report" -> "/utviklingstrekk/" + slug;
            case "hearing" -> "/horing/" + slug;
            default -> permalink(new Ref(kind, id));
        };
    }

    public static String of(Edition edition) {
        return of(edition.thing().kind(), edition.slug(), edition.id());
    }

    /** The page of an item in an edition: a paragraph is a place on its chapter's page. */
    public static String of(Edition edition, Item item) {
        return switch (item.kind()) {
            case "chapter" -> chapter(edition, item);
            case "paragraph" ->
                chapterOf(edition, item)
                        .map(chapter -> chapter(edition, chapter) + "#" + item.slug())
                        .orElseGet(() -> of(edition));
            case "input", "decision" ->
                edition.item().items().stream()
                        .filter(one -> one.find(item.id()).isPresent())
                        .findFirst()
                        .map(one -> of(edition, one) + "#" + item.slug())
                        .orElseGet(() -> of(edition));
            case "swot-item",
                    "analysis-section",
                    "process-step",
                    "scenario",
                    "resource",
                    "opportunity",
                    "assessment-part",
                    "focus-area",
                    "initiative",
                    "report-chapter",
                    "trend",
                    "hearing-question" -> of(edition) + "#" + item.slug();
            case "hearing-remark" -> of(edition) + HearingTreatments.WAY + "#" + item.slug();
            case "hearing-theme" -> of(edition) + HearingTreatments.WAY;
            case "seat", "membership", "risk", "benefit", "dependency", "report" -> of(edition);
            case "paper", "detail" ->
                edition.item().items().stream()
                        .filter(above -> above.find(item.id()).isPresent())
                        .findFirst()
                        .map(above -> of(above.kind(), above.slug(), above.id()))
                        .orElseGet(() -> of(edition));
            default -> of(item.kind(), item.slug(), item.id());
        };
    }

    static String chapter(Edition edition, Item chapter) {
        return of(edition) + "/kapittel/" + chapter.slug();
    }

    private static Optional<Item> chapterOf(Edition edition, Item paragraph) {
        return edition.item().items().stream()
                .filter(chapter -> chapter.find(paragraph.id()).isPresent())
                .findFirst();
    }

    public static String permalink(Ref ref) {
        return "/id/" + ref;
    }

    public static String edition(Edition edition) {
        return "/utgave/" + edition.sha256();
    }

    public static String history(Edition edition) {
        return "/historie/" + edition.thing();
    }

    public static String difference(String older, String newer) {
        return "/sammenlign?from=" + older + "&to=" + newer;
    }
}
