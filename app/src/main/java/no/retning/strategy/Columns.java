package no.retning.strategy;

import java.sql.ResultSet;
import java.sql.SQLException;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Source;

/** Reads the JSON columns that the tables of this capability have in common. */
final class Columns {
    private Columns() {}

    static LocalisedText text(ResultSet row, String column) throws SQLException {
        return Json.read(row.getString(column), LocalisedText.class);
    }

    static Source source(ResultSet row) throws SQLException {
        return Json.read(row.getString("source"), Source.class);
    }
}
