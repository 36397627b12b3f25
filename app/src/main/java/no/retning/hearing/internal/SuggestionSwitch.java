package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.hearing.Hearings;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the secretariat says whether themes are suggested to those who code the answers to a hearing. */
@Controller
class SuggestionSwitch {
    static final String ON = "on";

    private final Hearings hearings;
    private final Saving saving;

    SuggestionSwitch(Hearings hearings, Saving saving) {
        this.hearings = hearings;
        this.saving = saving;
    }

    static String of(UUID hearing) {
        return HearingPlaces.of(hearing) + "/forslag";
    }

    @PostMapping(HearingPlaces.PATH + "/{id}/forslag")
    ResponseEntity<byte[]> turn(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        boolean on = form.value(ON).equals("true");
        var analysis = visit.url(AnalysisPlaces.all(id));
        return saving.press(
                visit,
                Hearings.SUGGEST,
                hearings,
                id,
                form,
                before -> before.suggesting(on),
                analysis + "?kvittering=" + (on ? "turnedOn" : "turnedOff"),
                analysis);
    }
}
