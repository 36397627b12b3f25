package no.retning.site;

import java.util.List;
import no.retning.page.Colophon;
import no.retning.page.Download;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.record.Ref;

/** What pages of a roadmap say of themselves at their foot, without reading the edition again. */
final class RoadColophon {
    private RoadColophon() {}

    static Colophon of(Reading reading, RoadEdition roadmap, Ref thing) {
        var owner = roadmap.roadmap().text("ownerTitle");
        return new Colophon(
                reading.day(roadmap.publishedAt()),
                Link.of(
                        reading.url("/utgave/" + roadmap.sha256()),
                        reading.word("page.editions.number", roadmap.number())),
                roadmap.replaces()
                        .map(older -> Link.of(
                                reading.url(Addresses.difference(older, roadmap.sha256())),
                                reading.word("page.editions.changes")))
                        .orElse(null),
                StrategyMapEntry.link(reading, thing),
                reading.site().origin() + Addresses.permalink(thing),
                reading.textOrNull(owner),
                List.of(new Download("/api/v1/editions/" + roadmap.sha256(), "JSON", "application/json")));
    }
}
