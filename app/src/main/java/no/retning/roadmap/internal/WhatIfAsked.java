package no.retning.roadmap.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.TablesPage.Days;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.record.Named;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.Slip;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a roadmap when something slips, as it was typed, and the form that asks it.
 *
 * @param what whether the activity itself slips, the next gate of its measure, or which of the gates
 */
record WhatIfAsked(String activity, String what, String months) {
    static final String ITSELF = "aktivitet";

    private static final String NEXT_GATE = "port";
    private static final int MOST_MONTHS = 36;

    Map<String, String> values() {
        return Map.of("aktivitet", activity, "hva", what, "maneder", months);
    }

    /** Null where it is the activity itself. */
    private @Nullable String gate() {
        return what.equals(NEXT_GATE) ? Slip.NEXT : what.equals(ITSELF) ? null : what;
    }

    boolean ofGate() {
        return gate() != null;
    }

    /** As it is called: the next one has no name before it is known whose it is. */
    boolean ofNamedGate() {
        return ofGate() && !what.equals(NEXT_GATE);
    }

    boolean isOf(Named one) {
        return one.header().id().toString().equals(activity);
    }

    Slip slip(Named one) {
        int slipped = months.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(months), 1, MOST_MONTHS) : 1;
        return new Slip(one.header().id(), slipped, gate());
    }

    /**
     * @param gates the codes of those that may be late
     * @param asked whether an answer comes with it
     */
    static Section question(
            Visit visit, Roadmap roadmap, List<Named> open, List<String> gates, Form form, boolean asked) {
        return new Section(
                null,
                new Days(
                        visit.url(RoadmapPlaces.of(roadmap.header().id()) + "/hva-om"),
                        List.of(
                                form.select(
                                        "aktivitet",
                                        "roadmap.whatIf.activity",
                                        Options.each(
                                                form,
                                                "aktivitet",
                                                open,
                                                one -> form.reading()
                                                        .text(one.title())
                                                        .text())),
                                form.select(
                                        "hva",
                                        "roadmap.whatIf.of",
                                        Stream.concat(
                                                        Stream.of(
                                                                form.choice(
                                                                        "hva",
                                                                        ITSELF,
                                                                        visit.word("roadmap.whatIf.of.activity")),
                                                                form.choice(
                                                                        "hva",
                                                                        NEXT_GATE,
                                                                        visit.word("roadmap.whatIf.of.gate"))),
                                                        gates.stream()
                                                                .map(code -> form.choice(
                                                                        "hva",
                                                                        code,
                                                                        visit.word("roadmap.whatIf.of.named", code))))
                                                .toList()),
                                form.select(
                                        "maneder",
                                        "roadmap.whatIf.months",
                                        IntStream.rangeClosed(1, MOST_MONTHS)
                                                .mapToObj(String::valueOf)
                                                .map(month -> form.choice("maneder", month, month))
                                                .toList())),
                        visit.word("roadmap.whatIf.ask"),
                        true),
                asked ? "" : visit.word("roadmap.whatIf.empty"),
                List.of(),
                List.of(),
                List.of());
    }
}
