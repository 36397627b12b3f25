package no.retning.monitor.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Several;
import no.retning.form.Sheet;
import no.retning.monitor.Aggregation;
import no.retning.monitor.Definition;
import no.retning.monitor.Direction;
import no.retning.monitor.FigureOrigin;
import no.retning.monitor.Frequency;
import no.retning.monitor.Indicator;
import no.retning.monitor.IndicatorType;
import no.retning.monitor.Mapping;
import no.retning.page.Choice;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.register.Organisations;
import org.springframework.stereotype.Component;

/** The form of an indicator: what it tells, of which goals, who answers for it and what others call it. */
@Component
final class IndicatorSheet implements Sheet<Indicator> {
    /** Stands where no organisation has been chosen; what holds it is never saved. */
    static final UUID NONE = new UUID(0, 0);

    private static final String OWNER = "owner";
    private static final String TYPE = "type";
    private static final String PRIMARY = "primary";
    private static final String MAPPINGS = "mappings";
    private static final Several SUPPORTING = new Several("goals", "indicator.goals.more");

    private final Organisations organisations;
    private final Assessable assessable;

    IndicatorSheet(Organisations organisations, Assessable assessable) {
        this.organisations = organisations;
        this.assessable = assessable;
    }

    /** One that is not saved yet. */
    static Indicator blank(UUID id) {
        return blank(id, List.of());
    }

    /** One that is not saved yet, of these goals. */
    static Indicator blank(UUID id, List<Ref> goals) {
        return new Indicator(
                Header.draft(id, Indicator.KIND, "ny", Indicator.PROPOSED),
                LocalisedText.NONE,
                LocalisedText.NONE,
                NONE,
                "",
                IndicatorType.USE,
                List.of(new Definition(
                        1,
                        null,
                        LocalisedText.NONE,
                        LocalisedText.NONE,
                        LocalisedText.NONE,
                        LocalisedText.NONE,
                        Direction.UP,
                        Frequency.YEAR,
                        0,
                        1,
                        Aggregation.NONE,
                        List.of(),
                        FigureOrigin.REPORTED,
                        LocalisedText.NONE,
                        "",
                        LocalisedText.NONE,
                        LocalisedText.NONE,
                        Source.NONE)),
                goals,
                List.of(),
                null,
                List.of(),
                List.of(),
                Source.NONE);
    }

    @Override
    public Map<String, String> values(Indicator one) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", one.title());
        Form.put(values, "text", one.text());
        values.put(OWNER, one.owner().toString());
        values.put("steward", one.steward());
        values.put(TYPE, one.type().code());
        one.goals().stream()
                .findFirst()
                .ifPresent(goal -> values.put(PRIMARY, goal.id().toString()));
        SUPPORTING.put(values, one.goals().stream().skip(1).toList());
        values.put(MAPPINGS, one.mappings().stream().map(MappingLines::line).collect(Collectors.joining("\n")));
        Form.put(values, "source", one.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "indicator.title", 1),
                form.demandedTexts("text", "indicator.text", 3),
                form.select(TYPE, "indicator.type", types(form)),
                form.select(OWNER, "indicator.owner", owners(form)),
                form.demandedLine("steward", "indicator.steward"),
                form.select(PRIMARY, "indicator.primary", goals(form)),
                form.group("indicator.goals", SUPPORTING.parts(form, supporting())),
                form.area(MAPPINGS, "indicator.mappings", 4),
                form.sourceOf("source"));
    }

    private static List<Choice> types(Form form) {
        return Arrays.stream(IndicatorType.values())
                .map(one -> form.choice(TYPE, one.code(), form.words().of("indicator.type." + one.code())))
                .toList();
    }

    private List<Choice> owners(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(OWNER, NONE.toString(), form.words().of("form.none")));
        choices.addAll(Options.each(
                form,
                OWNER,
                organisations.all(),
                one -> form.reading().text(one.title()).text()));
        return choices;
    }

    private List<Choice> goals(Form form) {
        return Options.withNone(form, PRIMARY, assessable.goals(), goal -> Assessable.name(form.reading(), goal));
    }

    private Map<Ref, LocalisedText> supporting() {
        var all = new LinkedHashMap<Ref, LocalisedText>();
        assessable.goals().forEach(goal -> all.put(goal.header().ref(), goal.title()));
        return all;
    }

    @Override
    public Indicator read(Indicator one, Form form) {
        var owner = Options.id(form, OWNER, owners(form), NONE);
        if (owner.equals(NONE)) {
            form.wrong(OWNER, "indicator.wrong.owner");
        }
        var primary = Options.idOrNone(form, PRIMARY, goals(form));
        var others = SUPPORTING.read(form, supporting());
        if (primary == null && !others.isEmpty()) {
            form.wrong(PRIMARY, "indicator.wrong.primary");
        }
        return one.described(
                form.demandedText("title"),
                form.demandedText("text"),
                owner,
                form.demanded("steward"),
                Options.of(form, TYPE, IndicatorType.values(), IndicatorType::code, IndicatorType.USE),
                Stream.concat(
                                supporting().keySet().stream()
                                        .filter(goal -> goal.id().equals(primary)),
                                others.stream())
                        .toList(),
                mappings(form),
                form.source("source"));
    }

    private static List<Mapping> mappings(Form form) {
        return MappingLines.read(form.value(MAPPINGS), line -> form.wrong(MAPPINGS, "indicator.wrong.mapping", line));
    }
}
