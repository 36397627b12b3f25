package no.retning.edition;

import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is built from editions alone for quick answers: items, links, files and passages to search. */
@Component
public class Projections {
    /** PostgreSQL's text search configuration for a language; any other is searched word for word. */
    private static final Map<String, String> STEMMERS = Map.of(
            "nb", "norwegian", "nn", "norwegian", "en", "english", "sv", "swedish", "da", "danish", "fi", "finnish");

    private final JdbcClient sql;

    Projections(JdbcClient sql) {
        this.sql = sql;
    }

    static String stemmer(String language) {
        return STEMMERS.getOrDefault(language, "simple");
    }

    /** Throws all away and builds it again from the editions. Returns how many editions there are. */
    @Transactional
    public int rebuild() {
        sql.sql("delete from edition.passage").update();
        sql.sql("delete from edition.link").update();
        sql.sql("delete from edition.file").update();
        sql.sql("delete from edition.item").update();
        var editions = sql.sql("select " + Rows.COLUMNS + " from edition.edition e order by published_at")
                .query(Rows::edition)
                .list();
        editions.forEach(this::build);
        return editions.size();
    }

    void build(Edition edition) {
        item(edition.sha256(), edition.item(), null, 0, 0);
        edition.links().forEach(link -> link(edition.sha256(), link));
    }

    private int item(String sha256, Item item, @Nullable UUID parent, int depth, int position) {
        var summary = item.text("summary").isEmpty() ? item.text("text") : item.text("summary");
        sql.sql("""
                insert into edition.item (sha256, id, kind, slug, parent, depth, position, code, title, summary)
                values (decode(:sha256, 'hex'), :id, :kind, :slug, :parent, :depth, :position, :code, :title::jsonb,
                        :summary::jsonb)
                """)
                .param("sha256", sha256)
                .param("id", item.id())
                .param("kind", item.kind())
                .param("slug", item.slug())
                .param("parent", parent)
                .param("depth", depth)
                .param("position", position)
                .param("code", item.string("code").orElse(null))
                .param("title", Json.text(item.title()))
                .param("summary", Json.text(summary))
                .update();
        passages(sha256, item, summary);
        item.file().ifPresent(file -> file(sha256, item, file));
        int next = position + 1;
        for (var below : item.items()) {
            next = item(sha256, below, item.id(), depth + 1, next);
        }
        return next;
    }

    private void passages(String sha256, Item item, LocalisedText summary) {
        var texts = new TreeSet<>(item.title().byLanguage().keySet());
        texts.addAll(summary.byLanguage().keySet());
        texts.addAll(item.text("text").byLanguage().keySet());
        for (var language : texts) {
            var title = item.title().byLanguage().getOrDefault(language, "");
            var lead = item.text("summary").byLanguage().getOrDefault(language, "");
            var text = item.text("text").byLanguage().getOrDefault(language, "");
            sql.sql("""
                    insert into edition.passage (sha256, item, language, title, text, words)
                    values (decode(:sha256, 'hex'), :item, :language, :title, :text,
                            setweight(edition.searchable(:stemmer::regconfig, :title), 'A')
                            || setweight(edition.searchable(:stemmer::regconfig, :text), 'B'))
                    """)
                    .param("sha256", sha256)
                    .param("item", item.id())
                    .param("language", language)
                    .param("stemmer", stemmer(language))
                    .param("title", title)
                    .param("text", (lead + "\n\n" + text).strip())
                    .update();
        }
    }

    private void file(String sha256, Item item, NamedFile file) {
        sql.sql("""
                insert into edition.file (sha256, item, file, name)
                values (decode(:sha256, 'hex'), :item, decode(:file, 'hex'), :name)
                """)
                .param("sha256", sha256)
                .param("item", item.id())
                .param("file", file.sha256())
                .param("name", file.name())
                .update();
    }

    private void link(String sha256, PublishedLink link) {
        sql.sql("""
                insert into edition.link (sha256, id, type, from_kind, from_id, to_kind, to_id, valid, evidence, source,
                                          stated_by, stated_on)
                values (decode(:sha256, 'hex'), :id, :type, :fromKind, :from, :toKind, :to, :valid::daterange,
                        :evidence::jsonb, :source::jsonb, :statedBy, :statedOn)
                """)
                .param("sha256", sha256)
                .param("id", link.id())
                .param("type", link.type())
                .param("fromKind", link.from().kind())
                .param("from", link.from().id())
                .param("toKind", link.to().kind())
                .param("to", link.to().id())
                .param("valid", link.valid().toRange())
                .param("evidence", Json.text(link.evidence()))
                .param("source", Json.text(link.source()))
                .param("statedBy", link.statedBy())
                .param("statedOn", link.statedOn())
                .update();
    }
}
