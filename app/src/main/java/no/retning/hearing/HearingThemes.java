package no.retning.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The themes of hearings: a tree for each. */
@Component
public class HearingThemes implements Records<HearingTheme> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String REMOVE = "remove";

    private static final Kind<HearingTheme> KIND = new Kind<>(
            HearingTheme.KIND, HearingTheme.class, HearingTheme.states(), Set.of(VIEW, Commands.CREATE, EDIT, REMOVE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , t.content from hearing.theme t join record.record r using (id)
            """;

    private final JdbcClient sql;

    HearingThemes(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<HearingTheme> about() {
        return KIND;
    }

    @Override
    public HearingTheme get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(HearingThemes::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(HearingTheme.KIND, id));
    }

    /** Those in use, each before those under it. */
    public List<HearingTheme> of(UUID hearing) {
        var all = sql.sql(SELECT + "where t.hearing = :hearing and r.state = 'active' order by r.id")
                .param("hearing", hearing)
                .query(HearingThemes::map)
                .list();
        var ids = all.stream().map(one -> one.header().id()).toList();
        var ordered = new ArrayList<HearingTheme>();
        all.stream()
                .filter(one -> one.parent() == null || !ids.contains(one.parent()))
                .forEach(root -> add(root, all, ordered));
        return ordered;
    }

    private static void add(HearingTheme one, List<HearingTheme> all, List<HearingTheme> ordered) {
        ordered.add(one);
        all.stream()
                .filter(below -> Objects.equals(below.parent(), one.header().id()) && !ordered.contains(below))
                .forEach(below -> add(below, all, ordered));
    }

    /** How many themes stand above one. */
    public static int depth(HearingTheme one, List<HearingTheme> all) {
        int depth = 0;
        for (var above = parent(one, all); above != null && depth < all.size(); above = parent(above, all)) {
            depth++;
        }
        return depth;
    }

    /** Whether a theme is another, or stands somewhere under it. */
    public static boolean isWithin(@Nullable UUID theme, UUID other, List<HearingTheme> all) {
        var at = all.stream().filter(one -> one.header().id().equals(theme)).findFirst();
        for (int step = 0; at.isPresent() && step <= all.size(); step++) {
            if (at.get().header().id().equals(other)) {
                return true;
            }
            at = Optional.ofNullable(parent(at.get(), all));
        }
        return false;
    }

    private static @Nullable HearingTheme parent(HearingTheme one, List<HearingTheme> all) {
        return all.stream()
                .filter(above -> above.header().id().equals(one.parent()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void insert(HearingTheme theme) {
        write(theme, "insert into hearing.theme (id, hearing, content) values (:id, :hearing, :content::jsonb)");
    }

    @Override
    public void update(HearingTheme theme) {
        write(theme, "update hearing.theme set hearing = :hearing, content = :content::jsonb where id = :id");
    }

    private void write(HearingTheme theme, String statement) {
        sql.sql(statement)
                .param("id", theme.header().id())
                .param("hearing", theme.hearing())
                .param("content", Columns.content(theme))
                .update();
    }

    private static HearingTheme map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, HearingTheme.class);
    }
}
