package no.retning.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.retning.edition.Item;
import no.retning.engines.cube.Aim;
import no.retning.engines.cube.Period;
import no.retning.engines.cube.ProgressMethod;
import no.retning.engines.cube.TargetPath;
import no.retning.page.Reading;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.site.figures.PublishedAreas;
import no.retning.site.figures.PublishedFigure;
import no.retning.site.figures.PublishedTarget;
import org.jspecify.annotations.Nullable;

/** The targets of an indicator in words and lines of a table, as of the day that is read. */
record IndicatorTargets(Reading reading, Item indicator, List<PublishedFigure> said, PublishedAreas.Areas known) {
    private static final int SHARE_DECIMALS = 2;
    private static final int HUNDRED = 100;

    private IndicatorPages.Definition now() {
        return IndicatorPages.definitions(indicator).getLast();
    }

    List<TargetStanding> standings() {
        return PublishedTarget.inForce(PublishedTarget.of(indicator), reading.today()).stream()
                .map(target -> TargetStanding.of(indicator, target, said))
                .toList();
    }

    /** How an area stands to what was decided of it; null where nothing was. */
    @Nullable
    TargetStanding standing(String area) {
        return standings().stream()
                .filter(one -> one.target().area().equals(area))
                .findFirst()
                .orElse(null);
    }

    List<IndicatorTarget> all() {
        return standings().stream().map(this::line).toList();
    }

    private String area(PublishedTarget target) {
        return target.isWhole()
                ? reading.word("release.whole")
                : RecodedPages.name(known, target.area(), reading.today());
    }

    private IndicatorTarget line(TargetStanding standing) {
        var target = standing.target();
        return new IndicatorTarget(
                area(target),
                progress(standing),
                decided(target),
                rules(target),
                reading.textOrNull(target.text()),
                rows(target),
                inputs(standing),
                PublishedTarget.of(indicator).reversed().stream()
                        .filter(one -> one.area().equals(target.area()) && one.number() < target.number())
                        .map(one -> reading.word("target.earlier.one", points(one), decided(one)))
                        .toList(),
                reading.source(target.source()),
                target.source().illustrative());
    }

    Status progress(TargetStanding standing) {
        var degree = standing.degree();
        var shape = switch (degree) {
            case ACHIEVED -> Status.Shape.REACHED;
            case SUBSTANTIAL -> Status.Shape.ON_TRACK;
            case MODERATE -> Status.Shape.CHALLENGED;
            case LIMITED -> Status.Shape.OFF_TRACK;
            case DETERIORATION -> Status.Shape.AWAY;
            case NOT_AVAILABLE -> Status.Shape.NOT_REPORTED;
        };
        var override = standing.override();
        var word = reading.word("target.degree." + code(degree));
        if (override != null) {
            var by = reading.word(
                    "target.overridden",
                    override.by(),
                    reading.day(override.on()).text(),
                    standing.progress() == null
                            ? reading.word("target.degree.not-available")
                            : reading.word(
                                    "target.degree." + code(standing.progress().progress())));
            return new Status(shape, word, null, reading.text(override.reason()), by, null);
        }
        var missing = standing.missing();
        return new Status(
                shape,
                word,
                null,
                Text.of(reading.word(missing == null ? "target.means." + code(degree) : "target.missing." + missing)),
                null,
                null);
    }

    private String decided(PublishedTarget target) {
        return reading.word(
                "target.decided.by",
                target.decidedBy(),
                reading.day(target.decidedOn()).text());
    }

    private String rules(PublishedTarget target) {
        var rules = new ArrayList<String>();
        rules.add(reading.word("target.rule." + code(target.aim())));
        rules.add(reading.word("target.rule." + code(target.shape())));
        if (target.tolerance().signum() > 0) {
            rules.add(reading.word("target.rule.tolerance", number(target.tolerance()), unit()));
        }
        return String.join(" ", rules);
    }

    private String unit() {
        return reading.text(now().unit()).text();
    }

    /** As in "50 i 2024, 80 i 2028". */
    String points(PublishedTarget target) {
        return target.points().stream()
                .map(point -> reading.word("target.point", value(point), period(point.on())))
                .collect(Collectors.joining(", "));
    }

    private String value(PublishedTarget.Point point) {
        return point.isOne()
                ? number(point.least())
                : reading.word("target.between", number(point.least()), number(point.most()));
    }

    private String number(BigDecimal number) {
        return reading.number(number);
    }

    /** The period that a day is the last of, as figures have it; the day itself where they come irregularly. */
    private String period(LocalDate day) {
        var of = TargetLine.period(now().frequency(), day);
        return of == null ? reading.day(day).text() : of.code();
    }

    private List<IndicatorTarget.Row> rows(PublishedTarget target) {
        var path = target.path();
        var periods = new TreeMap<LocalDate, IndicatorTarget.Row>();
        for (var point : target.points()) {
            periods.put(point.on(), new IndicatorTarget.Row(period(point.on()), value(point), "", null));
        }
        for (var figure : said) {
            var day = Period.of(figure.period()).lastDay();
            var aim = path.at(day);
            if (aim != null
                    && figure.area().equals(target.area())
                    && figure.codes().isEmpty()) {
                periods.put(
                        day,
                        new IndicatorTarget.Row(
                                figure.period(),
                                between(aim),
                                FigureLines.value(reading, figure),
                                standing(path, day, number(figure))));
            }
        }
        return List.copyOf(periods.descendingMap().values());
    }

    private static @Nullable Double number(PublishedFigure figure) {
        var value = figure.value();
        return value == null ? null : value.doubleValue();
    }

    private String between(TargetPath.Point aim) {
        var least = shown(aim.least());
        return aim.least() == aim.most() ? least : reading.word("target.between", least, shown(aim.most()));
    }

    private String shown(double value) {
        return number(BigDecimal.valueOf(value)
                .setScale(Math.max(now().decimals(), 0), RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    /** How a figure is held against a target on the last day of its period; null where there is nothing to hold. */
    @Nullable
    Status held(PublishedTarget target, PublishedFigure figure) {
        var value = figure.value();
        return value == null ? null : held(target, Period.of(figure.period()).lastDay(), value.doubleValue());
    }

    /** How a value of a day is held against a target; null where it says nothing of the day. */
    @Nullable
    Status held(PublishedTarget target, LocalDate day, double value) {
        return standing(target.path(), day, value);
    }

    private @Nullable Status standing(TargetPath path, LocalDate day, @Nullable Double value) {
        var standing = value == null ? null : path.standing(day, value);
        if (standing == null) {
            return null;
        }
        var shape = switch (standing) {
            case MET -> Status.Shape.REACHED;
            case NEAR -> Status.Shape.CHALLENGED;
            case NOT_MET -> Status.Shape.OFF_TRACK;
        };
        return new Status(shape, reading.word("target.standing." + code(standing)), null, null, null, null);
    }

    private List<IndicatorPage.Field> inputs(TargetStanding standing) {
        var progress = standing.progress();
        if (progress == null) {
            return List.of();
        }
        var inputs = progress.inputs();
        var last = Objects.requireNonNull(standing.last());
        var fields = new ArrayList<IndicatorPage.Field>();
        add(fields, "method", reading.word("target.method." + code(progress.method())));
        add(fields, "base", amount(inputs.base(), reading.day(inputs.baseDay()).text()));
        add(fields, "current", reading.word("target.point", FigureLines.number(reading, last), last.period()));
        add(
                fields,
                "goal",
                amount(inputs.target(), reading.day(inputs.targetDay()).text()));
        add(fields, "observed", pace(progress.method(), progress.observed()));
        add(fields, "required", pace(progress.method(), progress.required()));
        add(fields, "ratio", progress.ratio() == null ? null : plain(progress.ratio()));
        return fields;
    }

    private String amount(double value, String when) {
        return reading.word("target.point", plain(value), when);
    }

    private @Nullable String pace(ProgressMethod method, @Nullable Double pace) {
        if (pace == null) {
            return null;
        }
        return switch (method) {
            case ANNUAL_GROWTH -> reading.word("target.growth", plain(pace * HUNDRED));
            case EVEN_STEPS -> reading.word("target.steps", plain(pace), unit());
        };
    }

    private String plain(double value) {
        return number(BigDecimal.valueOf(value)
                .setScale(Math.max(SHARE_DECIMALS, now().decimals()), RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    private void add(List<IndicatorPage.Field> fields, String name, @Nullable String value) {
        fields.add(new IndicatorPage.Field(
                reading.word("target.input." + name),
                Text.of(value == null ? reading.word("release.mark.not-computable") : value)));
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Each target that holds in a line, as in "Hele landet: 70 i 2027. Besluttet av Prøverne 1. mars 2024." */
    List<String> brief() {
        return PublishedTarget.inForce(PublishedTarget.of(indicator), reading.today()).stream()
                .map(target -> reading.word("target.brief", area(target), points(target), decided(target))
                        + (target.source().illustrative() ? " " + reading.word("target.illustrative") : ""))
                .toList();
    }

    /** What the line of all of the country should come to; null where nothing was decided, or it is between two values. */
    static @Nullable PublishedTarget drawn(Reading reading, Item indicator) {
        return PublishedTarget.inForce(PublishedTarget.of(indicator), reading.today()).stream()
                .filter(target -> target.isWhole() && target.aim() != Aim.WITHIN)
                .findFirst()
                .orElse(null);
    }
}
