package no.retning.strategy.internal;

import java.util.UUID;
import no.retning.record.Ref;
import no.retning.thread.BrokenThreads;

/** Where things are worked on. */
final class WorkPaths {
    private WorkPaths() {}

    static String of(Ref ref) {
        return of(ref.kind()) + "/" + ref.id();
    }

    /** Where the things of a kind are. */
    static String of(String kind) {
        return "/arbeid/"
                + switch (kind) {
                    case "strategy" -> "strategi";
                    case "chapter" -> "kapittel";
                    case "paragraph" -> "avsnitt";
                    case "structure" -> "struktur";
                    case "goal" -> "mal";
                    case "document" -> "foring";
                    case "link" -> "trad";
                    case "decision" -> "vedtak";
                    case "input" -> "innspill";
                    case "feedback" -> "tilbakemeldinger";
                    case "organisation" -> "organisasjon";
                    case "person" -> "person";
                    case "position" -> "stilling";
                    case "body" -> "organ";
                    case "seat" -> "plass";
                    case "membership" -> "medlemskap";
                    case "meeting" -> "mote";
                    case "case" -> "sak";
                    case "paper" -> "papir";
                    case "roadmap" -> "veikart";
                    case "activity" -> "aktivitet";
                    case "run" -> "beregning";
                    case "prioritisation" -> "prioritering";
                    case "calculation" -> "utregning";
                    case "solution" -> "losning";
                    case "finding" -> "funn";
                    case "analysis" -> "analyse";
                    case "knowledge-order" -> "bestilling";
                    case "user-need" -> "behov";
                    case "swot" -> "swot";
                    case "choice" -> "valg";
                    case "process" -> "prosess";
                    case "progress-report" -> "framdrift";
                    case "action-plan" -> "handlingsplan";
                    case "yearly-report" -> "utviklingstrekk";
                    case "involvement" -> "medvirkning";
                    case "dilemma" -> "dilemma";
                    case "scenarios" -> "scenario";
                    case "scale" -> "skala";
                    case "assessment" -> "vurdering";
                    case "hearing" -> "horing";
                    case "hearing-answer" -> "horingssvar";
                    case "hearing-campaign" -> "horingsgruppe";
                    case "hearing-remark" -> "horingsmerknad";
                    case "hearing-theme" -> "horingstema";
                    case "indicator" -> "indikator";
                    case "release" -> "utgivelse";
                    case "key-event" -> "hendelse";
                    case "delivery-key" -> "leveringsnokkel";
                    case "maturity-assessment" -> "modenhet";
                    case "area-scheme" -> "omradeinndeling";
                    case "measure" -> "tiltak";
                    case "round" -> "runde";
                    case "poll" -> "avstemning";
                    // What has no page of its own is seen by its history.
                    default -> "historikk/" + kind;
                };
    }

    /**
     * Where a broken thread is mended: where the rule says, else where a tie of the thing is made; what names its own ties
     * is mended on its own page.
     */
    static String mend(BrokenThreads.Broken broken) {
        var at = broken.rule().at();
        var ref = broken.thing();
        if (at != null) {
            return at.replace("{id}", ref.id().toString())
                    .replace("{whole}", broken.whole().id().toString());
        }
        return switch (ref.kind()) {
            case "finding", "choice" -> of(ref);
            default -> tie(ref);
        };
    }

    /** Where the form of a thing stands. */
    static String form(Ref ref) {
        return switch (ref.kind()) {
            case "strategy", "structure" -> of(ref) + "/rediger";
            default -> of(ref);
        };
    }

    static String history(Ref ref) {
        return "/arbeid/historikk/" + ref;
    }

    static String tie(Ref from) {
        return "/arbeid/trad/ny?fra=" + from;
    }

    static String mapping(UUID older, UUID newer) {
        return "/arbeid/sammenheng?fra=%s&til=%s".formatted(older, newer);
    }
}
