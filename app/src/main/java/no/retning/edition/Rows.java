package no.retning.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;

/** How rows of {@code edition.edition} become editions. */
final class Rows {
    static final String COLUMNS = """
            e.sha256, e.kind, e.thing, e.number, e.slug, e.label, e.published_at, e.correction,
            e.reason::text as reason, e.title::text as title, e.body
            """;

    private Rows() {}

    static Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                HexFormat.of().formatHex(row.getBytes("sha256")),
                new Ref(row.getString("kind"), row.getObject("thing", UUID.class)),
                row.getInt("number"),
                row.getString("slug"),
                row.getString("label"),
                row.getTimestamp("published_at").toInstant(),
                row.getBoolean("correction"),
                text(row, "reason"),
                text(row, "title"),
                row.getBytes("body"));
    }

    static LocalisedText text(ResultSet row, String column) throws SQLException {
        return Json.read(row.getString(column), LocalisedText.class);
    }
}
