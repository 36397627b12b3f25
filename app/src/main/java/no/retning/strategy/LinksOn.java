package no.retning.strategy;

import java.util.ArrayList;
import java.util.List;
import no.retning.access.Access;
import no.retning.edition.Editions;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.record.Recorded;
import org.springframework.stereotype.Component;

/** The links on from the page of a thing at work: to what its reader may do with it, in the order in which they are named. */
@Component
public class LinksOn {
    private final Access access;
    private final Editions editions;

    LinksOn(Access access, Editions editions) {
        this.access = access;
        this.editions = editions;
    }

    /** @param path where the thing is worked on, without language prefix */
    public From from(Visit visit, Recorded<?> thing, String path) {
        return new From(visit, thing, path);
    }

    /** Links that are gathered. */
    public final class From {
        private final Visit visit;
        private final Recorded<?> thing;
        private final String path;
        private final List<Link> links = new ArrayList<>();

        private From(Visit visit, Recorded<?> thing, String path) {
            this.visit = visit;
            this.thing = thing;
            this.path = path;
        }

        /** To a page under that of the thing, for whoever may do this with it. */
        public From to(String action, String under, String word, Object... arguments) {
            return toElsewhere(action, path + under, word, arguments);
        }

        /** To a page that stands anywhere, for whoever may do this with the thing. */
        public From toElsewhere(String action, String address, String word, Object... arguments) {
            if (access.allows(visit.actor(), thing, action)) {
                links.add(visit.link(address, word, arguments));
            }
            return this;
        }

        /** To pages that others know. */
        public From to(List<Link> others) {
            links.addAll(others);
            return this;
        }

        /** To the page on which it is published, and to the edition that readers see. */
        public From edition(String publish) {
            if (access.allows(visit.actor(), thing, publish)) {
                links.add(visit.link(PublicationPages.path(path), "publication.publish"));
            }
            editions.current(thing.header().id())
                    .ifPresent(edition -> links.add(
                            visit.link("/utgave/" + edition.sha256(), "publication.edition", edition.number())));
            return this;
        }

        public From history() {
            links.add(visit.link("/arbeid/historikk/" + thing.header().ref(), "strategy.history"));
            return this;
        }

        public List<Link> all() {
            return List.copyOf(links);
        }
    }
}
