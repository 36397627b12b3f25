package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.YearlyReport;

/** The form of a yearly report: all but its chapters and trends. */
final class YearlyReportSheet implements Sheet<YearlyReport> {
    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2200;

    private static final String YEAR = "year";

    @Override
    public Map<String, String> values(YearlyReport report) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", report.title());
        Form.put(values, "text", report.text());
        values.put(YEAR, report.year() == 0 ? "" : String.valueOf(report.year()));
        values.put("owner", report.owner());
        Form.put(values, "source", report.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.title", 1),
                form.demandedLine(YEAR, "yearly.year"),
                form.texts("text", "yearly.text", 6),
                form.demandedLine("owner", "knowledge.owner"),
                form.sourceOf("source"));
    }

    @Override
    public YearlyReport read(YearlyReport report, Form form) {
        return report.saying(
                form.demandedText("title"),
                form.text("text"),
                form.whole(YEAR, FIRST_YEAR, LAST_YEAR, report.year()),
                form.demanded("owner"),
                Refs.demanded(form, "source"));
    }
}
