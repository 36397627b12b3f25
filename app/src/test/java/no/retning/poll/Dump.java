package no.retning.poll;

import java.util.ArrayList;
import java.util.List;
import no.retning.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that somebody finds who gets hold of all tables: each row as text with its place on disk and its transaction. */
record Dump(List<Row> rows) {
    /**
     * @param table with its schema
     * @param place the row's place on disk, by which the order of writing shows
     */
    record Row(String table, String place, String transaction, String text) {}

    Dump(TestInstance instance) {
        this(read(instance.bean(JdbcClient.class)));
    }

    private static List<Row> read(JdbcClient sql) {
        var rows = new ArrayList<Row>();
        sql.sql("""
                select format('%I.%I', schemaname, tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema', 'public')
                """)
                .query(String.class)
                .list()
                .forEach(table -> rows.addAll(sql.sql(
                                "select ctid::text as place, xmin::text as transaction, t::text as text from " + table
                                        + " t order by ctid")
                        .query((row, n) -> new Row(
                                table, row.getString("place"), row.getString("transaction"), row.getString("text")))
                        .list()));
        return rows;
    }

    boolean contains(String words) {
        return rows.stream().anyMatch(row -> row.text().contains(words));
    }

    /** All of it but when and where it was written. */
    List<String> texts(String schema) {
        return rows.stream()
                .filter(row -> row.table().startsWith(schema + "."))
                .map(Row::text)
                .toList();
    }
}
