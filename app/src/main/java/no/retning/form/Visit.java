package no.retning.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    private static final Frame.MenuItem DESK = place("desk", "/arbeid");

    /** The areas of the work; each place is called after the kind that one works with there. */
    private static final List<Frame.MenuItem> MENU = List.of(
            DESK,
            area(
                    "meetings",
                    place("case", "/arbeid/sak"),
                    place("meeting", "/arbeid/mote"),
                    place("input", "/arbeid/innspill"),
                    place("decision", "/arbeid/vedtak"),
                    place("poll", "/arbeid/avstemning")),
            area(
                    "strategy",
                    place("strategy", "/arbeid/strategi"),
                    place("structure", "/arbeid/struktur"),
                    place("document", "/arbeid/foring"),
                    place("finding", "/arbeid/kunnskap")),
            area(
                    "portfolio",
                    place("measure", "/arbeid/tiltak"),
                    place("round", "/arbeid/runde"),
                    place("report", "/arbeid/rapport"),
                    place("roadmap", "/arbeid/veikart"),
                    place("prioritisation", "/arbeid/prioritering"),
                    place("solution", "/arbeid/losning")),
            area("monitor", place("indicator", "/arbeid/indikator"), place("assessment", "/arbeid/vurdering")),
            area("readers", place("hearing", "/arbeid/horing"), place("feedback", "/arbeid/tilbakemeldinger")),
            area(
                    "register",
                    place("body", "/arbeid/organ"),
                    place("organisation", "/arbeid/organisasjon"),
                    place("person", "/arbeid/person")));

    /** So many places are seen at a glance without being gathered into areas. */
    private static final int AT_A_GLANCE = 9;

    private static Frame.MenuItem place(String kind, String path) {
        return new Frame.MenuItem(WORK + kind, path);
    }

    private static Frame.MenuItem area(String name, Frame.MenuItem... places) {
        return new Frame.MenuItem(WORK + "area." + name, places[0].path(), List.of(places));
    }

    static Visit of(Actor actor, Reading reading, AccessRules rules, String roles, String csrf) {
        var areas = MENU.stream().flatMap(item -> ofConcern(item, actor, rules)).toList();
        var places = areas.stream().flatMap(Visit::places).toList();
        return new Visit(actor, reading, roles, csrf, places.size() > AT_A_GLANCE ? areas : places);
    }

    /** The item with what concerns somebody, or nothing; what would hold one place only is that place. */
    private static Stream<Frame.MenuItem> ofConcern(Frame.MenuItem item, Actor actor, AccessRules rules) {
        if (item.equals(DESK)) {
            return Stream.of(item);
        }
        var places = item.places().stream()
                .filter(place -> rules.concerns(actor, place.key().substring(WORK.length())))
                .toList();
        return places.size() < 2
                ? places.stream()
                : Stream.of(new Frame.MenuItem(item.key(), places.getFirst().path(), places));
    }

    private static Stream<Frame.MenuItem> places(Frame.MenuItem item) {
        return item.places().isEmpty() ? Stream.of(item) : item.places().stream();
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
