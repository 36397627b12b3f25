package no.retning.strategy.internal;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Language;
import no.retning.record.Ref;
import no.retning.thread.LinkTypes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is published, text by text, as it is looked through for what no longer holds. */
@Component
class PublishedTexts {
    /** Parts that have a form of their own. */
    private static final Set<String> WITH_FORMS = Set.of("chapter", "paragraph", "goal");

    private final PublishedEditions editions;
    private final JdbcClient sql;

    PublishedTexts(PublishedEditions editions, JdbcClient sql) {
        this.editions = editions;
        this.sql = sql;
    }

    /** One text of an item in a language. */
    record Place(Edition edition, Item item, Language language, String text) {
        /** Where it is mended; most parts are worked on where the whole is. */
        Link link(Visit visit) {
            Ref at = WITH_FORMS.contains(item.kind()) ? item.ref() : edition.thing();
            return new Link(
                    visit.url(WorkPaths.of(at)),
                    item.title().isEmpty()
                            ? Text.of(visit.word("kind." + item.kind()))
                            : visit.reading().text(item.title()));
        }
    }

    Stream<Place> in(LinkTypes.Texts where) {
        return where.kinds().entrySet().stream()
                .flatMap(kind -> editions.all(kind.getKey(), AsOf.NOW).stream()
                        .filter(edition -> kind.getValue().isEmpty()
                                || kind.getValue().contains(edition.item().state())))
                .flatMap(edition -> edition.item().all().flatMap(item -> places(edition, item, where)));
    }

    private static Stream<Place> places(Edition edition, Item item, LinkTypes.Texts where) {
        return where.fields().stream()
                .flatMap(field -> item.text(field).byLanguage().entrySet().stream())
                .map(text -> new Place(edition, item, new Language(text.getKey()), text.getValue()));
    }

    LocalDate today() {
        return sql.sql("select current_date").query(LocalDate.class).single();
    }
}
