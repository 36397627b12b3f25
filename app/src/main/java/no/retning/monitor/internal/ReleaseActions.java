package no.retning.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.access.Access;
import no.retning.form.TablesPage.Button;
import no.retning.form.Visit;
import no.retning.monitor.Release;
import no.retning.monitor.Releases;
import no.retning.monitor.RetractRelease;
import no.retning.monitor.WithdrawRelease;
import no.retning.page.Link;
import org.springframework.stereotype.Component;

/** What each can do with a release as it stands now. */
@Component
final class ReleaseActions {
    private final WithdrawRelease withdraw;
    private final RetractRelease retract;
    private final Access access;

    ReleaseActions(WithdrawRelease withdraw, RetractRelease retract, Access access) {
        this.withdraw = withdraw;
        this.retract = retract;
        this.access = access;
    }

    List<Link> links(Visit visit, Release one) {
        var actions = new ArrayList<Link>();
        var path = ReleasePlaces.of(one.header().id());
        if (access.allows(visit.actor(), one, Releases.EDIT)) {
            boolean promise = one.header().state().equals(Release.ANNOUNCED);
            actions.add(visit.link(path + "/rediger", promise ? "release.announce.edit" : "release.edit"));
        }
        if (one.announced() != null && access.allows(visit.actor(), one, Releases.MOVE)) {
            actions.add(visit.link(path + ReleasePlaces.MOVE, "release.move"));
        }
        if (access.allows(visit.actor(), one, Releases.FILL)) {
            actions.add(visit.link(IndicatorPlaces.of(one.indicator()) + ReleasePlaces.INTAKE, "release.add"));
        }
        if (access.allows(visit.actor(), one, Releases.APPROVE) && one.canBeApprovedBy(visit.actor())) {
            actions.add(visit.link(path + "/godkjenn", "release.approve"));
        }
        if (access.allows(visit.actor(), one, Releases.PUBLISH)) {
            actions.add(visit.link(path + "/publiser", "release.publish"));
        }
        if (one.correction() != null && access.allows(visit.actor(), one, Releases.UPSTREAM)) {
            actions.add(visit.link(path + ReleasePlaces.UPSTREAM, "release.upstream"));
        }
        if (access.allows(visit.actor(), one, Releases.RETRACT) && retract.isInForce(one)) {
            actions.add(visit.link(path + ReleaseRetraction.TO, "release.retract"));
        }
        actions.add(visit.link("/arbeid/historikk/" + one.header().ref(), "strategy.history"));
        return actions;
    }

    List<Button> buttons(Visit visit, Release one) {
        var buttons = new ArrayList<Button>();
        if (access.allows(visit.actor(), one, Releases.SUBMIT)) {
            buttons.add(button(visit, one, "/kvalitetssikring", "release.do.submit"));
        }
        if (access.allows(visit.actor(), one, Releases.RETURN)) {
            buttons.add(button(visit, one, "/tilbake", "release.do.return"));
        }
        if (access.allows(visit.actor(), one, Releases.DISCARD)) {
            boolean promise = one.header().state().equals(Release.ANNOUNCED);
            buttons.add(button(visit, one, "/forkast", promise ? "release.do.callOff" : "release.do.discard"));
        }
        if (access.allows(visit.actor(), one, Releases.WITHDRAW) && withdraw.isPossible(one)) {
            buttons.add(button(visit, one, "/trekk", "release.do.withdraw"));
        }
        return buttons;
    }

    private static Button button(Visit visit, Release one, String to, String word) {
        return new Button(
                visit.url(ReleasePlaces.of(one.header().id()) + to),
                visit.hidden(Map.of("version", Long.toString(one.header().version()))),
                visit.word(word),
                "");
    }
}
