package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import no.retning.form.Place;
import no.retning.form.TablesPage.Button;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.record.NoSuchRecord;
import no.retning.record.Recorded;
import org.springframework.stereotype.Component;

/** All the shelves of the knowledge base, and where their things are worked on. */
@Component
final class Shelves {
    static final String PATH = "/arbeid/kunnskap";
    /** The menu has one place for all of it. */
    static final String ACTIVE = "finding";

    private final List<Shelf<?>> all;

    Shelves(List<Shelf<?>> all) {
        this.all = all;
    }

    List<Shelf<?>> all() {
        return all;
    }

    Shelf<?> at(String path) {
        return all.stream()
                .filter(shelf -> shelf.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("knowledge", path));
    }

    /** That of an address under {@code /arbeid/}. */
    Shelf<?> of(String address) {
        return at(address.split("/")[2]);
    }

    static Link top(Visit visit) {
        return visit.link(PATH, "knowledge.heading");
    }

    static <R extends Recorded<R>> Link to(Visit visit, Shelf<R> shelf, R thing) {
        return new Link(
                visit.url(shelf.at(thing.header().id())), visit.reading().text(thing.title()));
    }

    /** Where the parts of one sort are worked on. */
    static String parts(String shelf, Recorded<?> thing, String part) {
        return PATH + "/" + shelf + "/" + thing.header().id() + "/" + part;
    }

    /** Takes a part away. */
    static Button removal(Visit visit, String part, Recorded<?> thing, String about) {
        return new Button(
                visit.url(part + "/fjern"),
                visit.hidden(Map.of("version", Long.toString(thing.header().version()))),
                visit.word("knowledge.remove"),
                about);
    }

    /** The page of a form under a thing; it stands at {@code path} and is sent to {@code action}. */
    static <R extends Recorded<R>> Place under(
            Visit visit, Shelf<R> shelf, R thing, String heading, String path, String action) {
        return new Place(
                visit.frame(heading, path, ACTIVE, top(visit), to(visit, shelf, thing)),
                heading,
                visit.url(action),
                visit.url(action),
                visit.link(shelf.at(thing.header().id()), "form.back"));
    }
}
