package no.retning.command;

import java.sql.ResultSet;
import java.sql.SQLException;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the JSON columns that the tables of many kinds of record have in common. */
public final class Columns {
    private Columns() {}

    public static LocalisedText text(ResultSet row, String column) throws SQLException {
        return Json.read(row.getString(column), LocalisedText.class);
    }

    /** A record but for its header, for the column {@code content}. */
    public static String content(Recorded<?> record) {
        var content = (ObjectNode) Json.tree(record);
        content.remove("header");
        return Json.text(content);
    }

    /** The record that {@code content} and the columns of its header hold. */
    public static <R extends Recorded<R>> R record(ResultSet row, Class<R> type) throws SQLException {
        var content = (ObjectNode) Json.parse(row.getString("content"));
        content.set("header", Json.tree(Headers.map(row)));
        return Json.MAPPER.treeToValue(content, type);
    }

    public static Source source(ResultSet row) throws SQLException {
        return Json.read(row.getString("source"), Source.class);
    }
}
