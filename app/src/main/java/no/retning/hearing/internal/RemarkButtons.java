package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.retning.access.Access;
import no.retning.form.TablesPage.Button;
import no.retning.form.Visit;
import no.retning.hearing.HearingRemark;
import no.retning.hearing.HearingRemarks;
import no.retning.hearing.HearingThemes;
import org.springframework.stereotype.Component;

/** What one can do with a remark at once: take in many passages, decide it, stand by it, send it back, remove it. */
@Component
final class RemarkButtons {
    private final MorePassages more;
    private final HearingThemes themes;
    private final Access access;

    RemarkButtons(MorePassages more, HearingThemes themes, Access access) {
        this.more = more;
        this.themes = themes;
        this.access = access;
    }

    List<Button> of(Visit visit, HearingRemark one) {
        var buttons = new ArrayList<Button>();
        if (access.allows(visit.actor(), one, HearingRemarks.EDIT)) {
            takeMany(buttons, visit, one);
        }
        offer(buttons, visit, one, HearingRemarks.SUBMIT, "/vurdert");
        if (one.canBeReadBy(visit.actor())) {
            offer(buttons, visit, one, HearingRemarks.APPROVE, "/godkjenn");
        }
        offer(buttons, visit, one, HearingRemarks.RETURN, "/tilbake");
        offer(buttons, visit, one, HearingRemarks.REMOVE, "/fjern");
        return buttons;
    }

    private void takeMany(List<Button> buttons, Visit visit, HearingRemark one) {
        var found = more.of(one);
        if (!found.alike().isEmpty()) {
            buttons.add(many(
                    visit,
                    one,
                    RemarkPlaces.ALIKE,
                    visit.word("remark.takeAlike", found.alike().size())));
        }
        if (!found.coded().isEmpty()) {
            var theme = themes.of(one.hearing()).stream()
                    .filter(each -> each.header().id().equals(one.topic()))
                    .map(each -> visit.reading().text(each.title()).text())
                    .collect(Collectors.joining());
            buttons.add(many(
                    visit,
                    one,
                    RemarkPlaces.CODED,
                    visit.word("remark.takeCoded", found.coded().size(), theme)));
        }
    }

    private static Button many(Visit visit, HearingRemark one, String which, String label) {
        var hidden = Map.of("version", Long.toString(one.header().version()), RemarkPlaces.MANY, which);
        return new Button(visit.url(RemarkPlaces.of(one.header().id()) + "/ta-med"), visit.hidden(hidden), label, "");
    }

    private void offer(List<Button> buttons, Visit visit, HearingRemark one, String action, String way) {
        if (access.allows(visit.actor(), one, action)) {
            buttons.add(new Button(
                    visit.url(RemarkPlaces.of(one.header().id()) + way),
                    visit.hidden(Map.of("version", Long.toString(one.header().version()))),
                    visit.word("remark.do." + action),
                    ""));
        }
    }
}
