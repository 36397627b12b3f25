package no.retning.command;

import java.sql.ResultSet;
import java.sql.SQLException;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Source;

/** Reads the JSON columns that the tables of many kinds of record have in common. */
public final class Columns {
    private Columns() {}

    public static LocalisedText text(ResultSet row, String column) throws SQLException {
        return Json.read(row.getString(column), LocalisedText.class);
    }

    public static Source source(ResultSet row) throws SQLException {
        return Json.read(row.getString("source"), Source.class);
    }
}
