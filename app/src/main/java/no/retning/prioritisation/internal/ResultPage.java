package no.retning.prioritisation.internal;

import java.util.List;
import no.retning.form.TablesPage.Button;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was found, to be read around a table.
 *
 * @param receipt what was just done, or null
 * @param relation what it is, and whether it is an example
 * @param answer in a sentence
 * @param proof how sure it is, or null where nothing was found
 * @param whatever what is right whatever the weights and the future, in sentences
 * @param tipsAbout which choice the tips are about
 * @param camps whose weights matter, in a sentence
 * @param regrets null where there is one future
 * @param facts how somebody else gets the same
 */
public record ResultPage(
        Frame frame,
        @Nullable String receipt,
        String relation,
        Text title,
        @Nullable Text question,
        String answer,
        @Nullable Status proof,
        List<Line> chosen,
        List<Line> left,
        List<Money> money,
        List<String> whatever,
        List<CoreLine> core,
        String tipsAbout,
        List<TipLine> tips,
        String camps,
        List<String> criteria,
        List<CampLine> groups,
        @Nullable RegretTable regrets,
        List<CurveLine> curve,
        List<Fact> facts,
        List<Link> links,
        List<Button> buttons) {

    /**
     * An option.
     *
     * @param why it is chosen or not
     */
    public record Line(String name, String cost, String why) {}

    /** @param percent of the amount that is used, from 0 to 100 */
    public record Money(String budget, String said, long percent) {}

    /**
     * @param index always, sometimes, never or not known, as a word
     * @param css the same, for the style sheet
     * @param percent of the choices that no other beats, from 0 to 100
     */
    public record CoreLine(String name, String index, String css, long percent) {}

    /** @param isIn whether it is chosen now */
    public record TipLine(String name, boolean isIn, String now, List<String> changes) {}

    /**
     * @param weights a percentage a criterion, in the order of the criteria
     * @param differs from what is chosen
     */
    public record CampLine(String group, List<String> weights, String differs) {}

    /** @param futures one a column */
    public record RegretTable(String lead, List<String> futures, List<RegretLine> lines) {}

    /**
     * @param isChosen whether this is what is chosen
     * @param worst the largest of them, in words
     */
    public record RegretLine(String name, String content, boolean isChosen, List<Regret> regrets, String worst) {}

    /** @param percent of the largest in the table, from 0 to 100 */
    public record Regret(String number, long percent) {}

    public record CurveLine(String budgets, String differs) {}

    public record Fact(String what, String value) {}
}
