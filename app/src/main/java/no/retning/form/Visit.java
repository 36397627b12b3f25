package no.retning.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.access.AccessRules;
import no.retning.access.Actor;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Reading;

/**
 * Somebody signed in asks for a page of the work side.
 *
 * @param roles what their roles are called, for the page's head
 * @param csrf the token that every form of theirs sends
 * @param menu the places where there is something for them to do
 */
public record Visit(Actor actor, Reading reading, String roles, String csrf, List<Frame.MenuItem> menu) {
    private static final String WORK = "work.";

    /** Each is called after the kind that one works with there. */
    private static final List<Frame.MenuItem> MENU = List.of(
            new Frame.MenuItem("work.desk", "/arbeid"),
            new Frame.MenuItem("work.case", "/arbeid/sak"),
            new Frame.MenuItem("work.meeting", "/arbeid/mote"),
            new Frame.MenuItem("work.input", "/arbeid/innspill"),
            new Frame.MenuItem("work.decision", "/arbeid/vedtak"),
            new Frame.MenuItem("work.measure", "/arbeid/tiltak"),
            new Frame.MenuItem("work.round", "/arbeid/runde"),
            new Frame.MenuItem("work.report", "/arbeid/rapport"),
            new Frame.MenuItem("work.strategy", "/arbeid/strategi"),
            new Frame.MenuItem("work.structure", "/arbeid/struktur"),
            new Frame.MenuItem("work.document", "/arbeid/foring"),
            new Frame.MenuItem("work.assessment", "/arbeid/vurdering"),
            new Frame.MenuItem("work.hearing", "/arbeid/horing"),
            new Frame.MenuItem("work.indicator", "/arbeid/indikator"),
            new Frame.MenuItem("work.roadmap", "/arbeid/veikart"),
            new Frame.MenuItem("work.finding", "/arbeid/kunnskap"),
            new Frame.MenuItem("work.prioritisation", "/arbeid/prioritering"),
            new Frame.MenuItem("work.solution", "/arbeid/losning"),
            new Frame.MenuItem("work.body", "/arbeid/organ"),
            new Frame.MenuItem("work.organisation", "/arbeid/organisasjon"),
            new Frame.MenuItem("work.person", "/arbeid/person"),
            new Frame.MenuItem("work.poll", "/arbeid/avstemning"),
            new Frame.MenuItem("work.feedback", "/arbeid/tilbakemeldinger"));

    static Visit of(Actor actor, Reading reading, AccessRules rules, String roles, String csrf) {
        var menu = MENU.stream()
                .filter(item -> item.equals(MENU.getFirst())
                        || rules.concerns(actor, item.key().substring(WORK.length())))
                .toList();
        return new Visit(actor, reading, roles, csrf, menu);
    }

    /** @param active the kind whose place in the menu this is */
    public Frame frame(String title, String path, String active, Link... way) {
        var steps = new ArrayList<Frame.Crumb>();
        for (var step : way) {
            steps.add(new Frame.Crumb(step.url(), step.label()));
        }
        return reading.frame(title, path)
                .signedIn(new Frame.Account(actor.name(), roles, csrf), menu)
                .active(WORK + active)
                .under(steps.toArray(Frame.Crumb[]::new));
    }

    public String word(String key, Object... arguments) {
        return reading.word(key, arguments);
    }

    public String url(String path) {
        return reading.url(path);
    }

    public Link link(String path, String key, Object... arguments) {
        return Link.of(url(path), word(key, arguments));
    }

    /** What every form of this person sends, and what this one sends besides. */
    public Map<String, String> hidden(Map<String, String> own) {
        var all = new TreeMap<>(own);
        all.put("_csrf", csrf);
        return all;
    }
}
