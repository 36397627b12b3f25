package no.retning.monitor.internal;

import java.util.List;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.Visit;
import no.retning.monitor.Correction;
import no.retning.record.LocalisedText;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a release puts right, as those who work with it see it. */
@Component
final class CorrectionRows {
    private final Organisations organisations;

    CorrectionRows(Organisations organisations) {
        this.organisations = organisations;
    }

    List<Row> of(Visit visit, @Nullable Correction one) {
        return one == null
                ? List.of()
                : List.of(
                        row(visit, "release.correct.what", said(visit, one.what())),
                        row(visit, "release.correct.why", said(visit, one.why())),
                        row(visit, "release.correct.foundBy", finder(visit, one)),
                        row(
                                visit,
                                "release.correct.upstream",
                                visit.word("release.upstream." + one.state().code())));
    }

    private String finder(Visit visit, Correction one) {
        var finder = one.foundBy();
        return finder == null
                ? visit.word("release.correct.reader")
                : said(visit, organisations.get(finder).title());
    }

    private static String said(Visit visit, LocalisedText text) {
        return visit.reading().text(text).text();
    }

    private static Row row(Visit visit, String key, String value) {
        return new Row(List.of(Cell.of(visit.word(key)), Cell.of(value)), List.of());
    }
}
