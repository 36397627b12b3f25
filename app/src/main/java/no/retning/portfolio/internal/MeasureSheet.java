package no.retning.portfolio.internal;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Choice;
import no.retning.page.Dates;
import no.retning.portfolio.Cost;
import no.retning.portfolio.Deliverable;
import no.retning.portfolio.Financing;
import no.retning.portfolio.Measure;
import no.retning.portfolio.MeasureType;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * The form of a measure. Lists show what they hold and some empty rows. Who owns it and who reports on it is asked only of
 * those who may entrust it to others.
 */
final class MeasureSheet implements Sheet<Measure> {
    private static final int EMPTY_ROWS = 2;
    private static final int MOST_ROWS = 200;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final MeasureChoices choices;
    private final PortfolioTerms terms;
    private final UUID measure;
    private final boolean entrusting;

    MeasureSheet(MeasureChoices choices, PortfolioTerms terms, UUID measure, boolean entrusting) {
        this.choices = choices;
        this.terms = terms;
        this.measure = measure;
        this.entrusting = entrusting;
    }

    @Override
    public Map<String, String> values(Measure measure) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", measure.title());
        Form.put(values, "shortTitle", measure.shortTitle());
        Form.put(values, "summary", measure.summary());
        Form.put(values, "text", measure.text());
        values.put("type", measure.type().code());
        values.put("owner", measure.owner().toString());
        values.put("reporter", Objects.toString(measure.reporter(), ""));
        values.put("contact", measure.contact());
        values.put("segment", measure.segment());
        if (measure.header().version() == 0) {
            values.put("phase", measure.phase());
        }
        values.put("risk", measure.risk().code());
        values.put("mainGoal", Objects.toString(measure.mainGoal(), ""));
        measure.goals().forEach(goal -> values.put("goals." + goal, "true"));
        values.put("parent", Objects.toString(measure.parent(), ""));
        measure.affected().forEach(actor -> values.put("affected." + actor, "true"));
        values.put("link", measure.link());
        Form.put(values, "valid", measure.header().validity());
        values.put("promised", Objects.toString(measure.promised(), ""));
        for (int i = 0; i < measure.deliverables().size(); i++) {
            var one = measure.deliverables().get(i);
            values.put(deliverable(i) + ".date", one.date());
            Form.put(values, deliverable(i) + ".title", one.title());
            values.put(deliverable(i) + ".reached", one.reached() ? "true" : "");
        }
        for (int i = 0; i < measure.financing().size(); i++) {
            var one = measure.financing().get(i);
            values.put(financing(i) + ".organisation", one.organisation().toString());
            values.put(financing(i) + ".year", Integer.toString(one.year()));
            values.put(financing(i) + ".planned", written(one.planned()));
            values.put(financing(i) + ".committed", written(one.committed()));
            values.put(financing(i) + ".priceYear", Integer.toString(one.priceYear()));
        }
        values.put("financingConfidential", measure.financingConfidential() ? "true" : "");
        Form.put(values, "unfunded", measure.unfunded());
        var cost = measure.cost();
        if (cost != null) {
            values.put("cost.p50", written(cost.p50()));
            values.put("cost.p85", written(cost.p85()));
            values.put("cost.cutList", written(cost.cutList()));
            values.put("cost.priceYear", Integer.toString(cost.priceYear()));
        }
        Form.put(values, "source", measure.source());
        return values;
    }

    private static String written(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString().replace('.', ',');
    }

    private static String deliverable(int index) {
        return "deliverables[" + index + "]";
    }

    private static String financing(int index) {
        return "financing[" + index + "]";
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>(List.of(
                form.demandedTexts("title", "portfolio.title", 1),
                form.texts("shortTitle", "portfolio.shortTitle", 1),
                form.texts("summary", "portfolio.summary", 3),
                form.texts("text", "portfolio.text", 8),
                form.select("type", "portfolio.type", types(form))));
        if (entrusting) {
            parts.add(form.select("owner", "portfolio.owner", choices.owners(form, "owner")));
            parts.add(form.select("reporter", "portfolio.reporter", choices.reporters(form, "reporter")));
        }
        parts.add(form.line("contact", "portfolio.contact"));
        if (form.values().containsKey("phase")) {
            parts.add(form.select("phase", "portfolio.phase", choices.phases(form, "phase")));
        }
        parts.addAll(List.of(
                form.select("segment", "portfolio.segment", choices.segments(form, "segment")),
                form.select("risk", "portfolio.risk", risks(form)),
                form.select("mainGoal", "portfolio.mainGoal", choices.mainGoals(form, "mainGoal")),
                form.group("portfolio.goals", goals(form)),
                form.select("parent", "portfolio.parent", choices.parents(form, "parent", measure)),
                form.group("portfolio.affected", affected(form)),
                form.period("valid", "portfolio.valid"),
                form.date("promised", "portfolio.promised"),
                form.group("portfolio.deliverables", deliverables(form)),
                form.group("portfolio.financing", financing(form)),
                form.tick("financingConfidential", "portfolio.financingConfidential"),
                form.texts("unfunded", "portfolio.unfunded", 3),
                form.group(
                        "portfolio.cost",
                        List.of(
                                form.line("cost.p50", "portfolio.p50"),
                                form.line("cost.p85", "portfolio.p85"),
                                form.line("cost.cutList", "portfolio.cutList"),
                                form.line("cost.priceYear", "portfolio.priceYear"))),
                form.link("link", "portfolio.link"),
                form.sourceOf("source")));
        return parts;
    }

    private static List<Choice> types(Form form) {
        return Arrays.stream(MeasureType.values())
                .map(one -> form.choice("type", one.code(), form.words().of("portfolio.type." + one.code())))
                .toList();
    }

    private static List<Choice> risks(Form form) {
        return Arrays.stream(RiskLevel.values())
                .map(one -> form.choice("risk", one.code(), form.words().of("portfolio.risk." + one.code())))
                .toList();
    }

    private List<Part> goals(Form form) {
        return choices.goals(form).stream()
                .map(goal -> form.named("goals." + goal.header().id(), MeasureChoices.name(form.reading(), goal)))
                .toList();
    }

    private List<Part> affected(Form form) {
        return terms.actors().entrySet().stream()
                .map(one -> form.named(
                        "affected." + one.getKey(),
                        form.reading().text(one.getValue()).text()))
                .toList();
    }

    private static int rows(Form form, Predicate<Integer> isThere) {
        int count = 0;
        while (count < MOST_ROWS && isThere.test(count)) {
            count++;
        }
        return count;
    }

    private static int deliverableRows(Form form) {
        return rows(form, i -> form.values().containsKey(deliverable(i) + ".date"));
    }

    private static int financingRows(Form form) {
        return rows(form, i -> form.values().containsKey(financing(i) + ".year"));
    }

    private static List<Part> deliverables(Form form) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < deliverableRows(form) + EMPTY_ROWS; i++) {
            var name = deliverable(i);
            parts.add(new Part.Group(
                    form.words().of("portfolio.deliverable", i + 1),
                    null,
                    List.of(
                            form.line(name + ".date", "portfolio.deliverable.date"),
                            form.texts(name + ".title", "portfolio.deliverable.title", 1),
                            form.tick(name + ".reached", "portfolio.deliverable.reached"))));
        }
        return parts;
    }

    private List<Part> financing(Form form) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < financingRows(form) + EMPTY_ROWS; i++) {
            var name = financing(i);
            parts.add(new Part.Group(
                    form.words().of("portfolio.financing.row", i + 1),
                    null,
                    List.of(
                            form.select(
                                    name + ".organisation",
                                    "portfolio.financing.organisation",
                                    choices.ownersOrNone(form, name + ".organisation")),
                            form.line(name + ".year", "portfolio.financing.year"),
                            form.line(name + ".planned", "portfolio.financing.planned"),
                            form.line(name + ".committed", "portfolio.financing.committed"),
                            form.line(name + ".priceYear", "portfolio.priceYear"))));
        }
        return parts;
    }

    @Override
    public Measure read(Measure before, Form form) {
        var offered =
                choices.goals(form).stream().map(goal -> goal.header().id()).toList();
        var mainGoal = mainGoal(before, form, offered);
        // Goals of a structure that no longer holds are not offered, and stay.
        var goals = Stream.concat(
                        before.goals().stream().filter(goal -> !offered.contains(goal)),
                        offered.stream().filter(goal -> form.isTicked("goals." + goal)))
                .filter(goal -> !goal.equals(mainGoal))
                .toList();
        var link = form.value("link");
        if (!link.isEmpty() && !link.matches("https?://[^\\s<>\"]+")) {
            form.wrong("link", "form.wrong.url");
        }
        return new Measure(
                before.header().valid(form.validity("valid")),
                form.demandedText("title"),
                form.text("shortTitle"),
                form.text("summary"),
                form.text("text"),
                Options.of(form, "type", MeasureType.values(), MeasureType::code, before.type()),
                entrusting ? Options.id(form, "owner", choices.owners(form, "owner"), before.owner()) : before.owner(),
                entrusting
                        ? Options.idOrNone(form, "reporter", choices.reporters(form, "reporter"))
                        : before.reporter(),
                form.value("contact"),
                chosen(form, "segment", choices.segments(form, "segment"), before.segment()),
                form.values().containsKey("phase") && before.header().version() == 0
                        ? chosen(form, "phase", choices.phases(form, "phase"), before.phase())
                        : before.phase(),
                before.passages(),
                Options.of(form, "risk", RiskLevel.values(), RiskLevel::code, before.risk()),
                mainGoal,
                goals,
                Options.idOrNone(form, "parent", choices.parents(form, "parent", measure)),
                terms.actors().keySet().stream()
                        .filter(actor -> form.isTicked("affected." + actor))
                        .toList(),
                link,
                readDeliverables(form),
                form.day("promised"),
                readFinancing(form),
                form.isTicked("financingConfidential"),
                form.text("unfunded"),
                readCost(form),
                form.source("source"));
    }

    private static String chosen(Form form, String field, List<Choice> all, String otherwise) {
        if (all.stream().anyMatch(choice -> choice.value().equals(form.value(field)))) {
            return form.value(field);
        }
        form.wrong(field, "form.wrong.choice");
        return otherwise;
    }

    private @Nullable UUID mainGoal(Measure before, Form form, List<UUID> offered) {
        var goal = before.mainGoal();
        return form.value("mainGoal").isEmpty() && goal != null && !offered.contains(goal)
                ? goal
                : Options.idOrNone(form, "mainGoal", choices.mainGoals(form, "mainGoal"));
    }

    private static List<Deliverable> readDeliverables(Form form) {
        var all = new ArrayList<Deliverable>();
        for (int i = 0; i < deliverableRows(form); i++) {
            var name = deliverable(i);
            if (form.value(name + ".date").isEmpty()
                    && form.text(name + ".title").isEmpty()) {
                continue;
            }
            var date = form.date(name + ".date");
            var title = form.demandedText(name + ".title");
            if (form.isRight()) {
                all.add(new Deliverable(date, title, form.isTicked(name + ".reached")));
            }
        }
        return all;
    }

    private List<Financing> readFinancing(Form form) {
        var all = new ArrayList<Financing>();
        int thisYear = Year.now(Dates.ZONE).getValue();
        for (int i = 0; i < financingRows(form); i++) {
            var name = financing(i);
            if (form.value(name + ".organisation").isEmpty()
                    && form.value(name + ".year").isEmpty()) {
                continue;
            }
            var organisation = Options.id(
                    form, name + ".organisation", choices.owners(form, name + ".organisation"), RiskSheet.NOTHING);
            int year = form.whole(name + ".year", FIRST_YEAR, LAST_YEAR, thisYear);
            all.add(new Financing(
                    organisation,
                    year,
                    form.amount(name + ".planned"),
                    form.amount(name + ".committed"),
                    form.value(name + ".priceYear").isEmpty()
                            ? year
                            : form.whole(name + ".priceYear", FIRST_YEAR, LAST_YEAR, thisYear)));
        }
        return all;
    }

    private static @Nullable Cost readCost(Form form) {
        var p50 = form.amount("cost.p50");
        var p85 = form.amount("cost.p85");
        var cutList = form.amount("cost.cutList");
        if (p50 == null && p85 == null && cutList == null) {
            return null;
        }
        if (p50 != null && p85 != null && p85.compareTo(p50) < 0) {
            form.wrong("cost.p85", "portfolio.wrong.p85");
        }
        int thisYear = Year.now(Dates.ZONE).getValue();
        return new Cost(p50, p85, cutList, form.whole("cost.priceYear", FIRST_YEAR, LAST_YEAR, thisYear));
    }
}
