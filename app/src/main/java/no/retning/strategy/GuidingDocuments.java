package no.retning.strategy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.command.Headers;
import no.retning.record.Json;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents that guide strategies. */
@Component
public class GuidingDocuments implements Records<GuidingDocument> {
    public static final String ACTIVE = "active";
    public static final String REMOVED = "removed";
    public static final String VIEW = "view";
    public static final String CREATE = "create";
    public static final String EDIT = "edit";
    public static final String PUBLISH = "publish";

    private static final Kind<GuidingDocument> KIND = new Kind<>(
            GuidingDocument.KIND, GuidingDocument.class, Set.of(ACTIVE, REMOVED), Set.of(VIEW, CREATE, EDIT, PUBLISH));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , d.title, d.short_title, d.publisher, d.issued, d.legal_basis, d.url, d.text, d.type, d.licence, d.copy::text as copy,
             d.source
            from strategy.document d join record.record r using (id)
            """;

    private final JdbcClient sql;

    GuidingDocuments(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<GuidingDocument> about() {
        return KIND;
    }

    @Override
    public GuidingDocument get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(GuidingDocuments::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(GuidingDocument.KIND, id));
    }

    public Optional<GuidingDocument> find(String slug) {
        return sql.sql(SELECT + "where r.kind = 'document' and r.slug = :slug")
                .param("slug", slug)
                .query(GuidingDocuments::map)
                .optional();
    }

    /** The active documents, the latest first. */
    public List<GuidingDocument> all() {
        return sql.sql(SELECT + "where r.state = 'active' order by d.issued desc, r.slug")
                .query(GuidingDocuments::map)
                .list();
    }

    /** Those that keep this file as their copy. */
    public List<GuidingDocument> keeping(String sha256) {
        return sql.sql(SELECT + "where d.copy -> 'file' ->> 'sha256' = :file")
                .param("file", sha256)
                .query(GuidingDocuments::map)
                .list();
    }

    @Override
    public void insert(GuidingDocument document) {
        write(document, """
                insert into strategy.document (id, title, short_title, publisher, issued, legal_basis, url, text, type,
                                               licence, copy, source)
                values (:id, :title::jsonb, :shortTitle::jsonb, :publisher, :issued, :legalBasis, :url, :text::jsonb,
                        :type, :licence, :copy::jsonb, :source::jsonb)
                """);
    }

    @Override
    public void update(GuidingDocument document) {
        write(document, """
                update strategy.document
                set title = :title::jsonb, short_title = :shortTitle::jsonb, publisher = :publisher, issued = :issued,
                    legal_basis = :legalBasis, url = :url, text = :text::jsonb, type = :type, licence = :licence,
                    copy = :copy::jsonb, source = :source::jsonb
                where id = :id
                """);
    }

    private void write(GuidingDocument document, String statement) {
        sql.sql(statement)
                .param("id", document.header().id())
                .param("title", Json.text(document.title()))
                .param("shortTitle", Json.text(document.shortTitle()))
                .param("publisher", document.publisher())
                .param("issued", document.issued())
                .param("legalBasis", document.legalBasis())
                .param("url", document.url())
                .param("text", Json.text(document.text()))
                .param("type", document.type() == null ? null : document.type().code())
                .param("licence", document.licence())
                .param("copy", document.copy() == null ? null : Json.text(document.copy()))
                .param("source", Json.text(document.source()))
                .update();
    }

    private static GuidingDocument map(ResultSet row, int number) throws SQLException {
        var type = row.getString("type");
        var copy = row.getString("copy");
        return new GuidingDocument(
                Headers.map(row),
                Columns.text(row, "title"),
                Columns.text(row, "short_title"),
                row.getString("publisher"),
                row.getString("issued"),
                row.getBoolean("legal_basis"),
                row.getString("url"),
                Columns.text(row, "text"),
                type == null ? null : DocumentType.of(type),
                row.getString("licence"),
                copy == null ? null : Json.read(copy, ArchivedCopy.class),
                Columns.source(row));
    }
}
