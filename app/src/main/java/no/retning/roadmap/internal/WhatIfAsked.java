package no.retning.roadmap.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.TablesPage.Days;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.record.Named;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.Slip;

/**
 * What is asked of a roadmap when something slips, as it was typed, and the form that asks it.
 *
 * @param what whether the activity itself slips or the gate before it
 */
record WhatIfAsked(String activity, String what, String months) {
    static final String ITSELF = "aktivitet";

    private static final String GATE = "port";
    private static final int MOST_MONTHS = 36;

    Map<String, String> values() {
        return Map.of("aktivitet", activity, "hva", what, "maneder", months);
    }

    boolean ofGate() {
        return what.equals(GATE);
    }

    boolean isOf(Named one) {
        return one.header().id().toString().equals(activity);
    }

    Slip slip(Named one) {
        int slipped = months.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(months), 1, MOST_MONTHS) : 1;
        return new Slip(one.header().id(), slipped, ofGate());
    }

    /** @param asked whether an answer comes with it */
    static Section question(Visit visit, Roadmap roadmap, List<Named> open, Form form, boolean asked) {
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
                                        List.of(
                                                form.choice("hva", ITSELF, visit.word("roadmap.whatIf.of.activity")),
                                                form.choice("hva", GATE, visit.word("roadmap.whatIf.of.gate")))),
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
