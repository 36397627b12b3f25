package no.retning.portfolio.internal;

import static no.retning.portfolio.internal.PortfolioColumn.BENEFIT_BASELINE;
import static no.retning.portfolio.internal.PortfolioColumn.BENEFIT_DAYS;
import static no.retning.portfolio.internal.PortfolioColumn.BENEFIT_MEASURED;
import static no.retning.portfolio.internal.PortfolioColumn.BENEFIT_TARGET;
import static no.retning.portfolio.internal.PortfolioColumn.CITATION;
import static no.retning.portfolio.internal.PortfolioColumn.ENTRY_ANSWERS;
import static no.retning.portfolio.internal.PortfolioColumn.ENTRY_BY;
import static no.retning.portfolio.internal.PortfolioColumn.ENTRY_CONDITIONS;
import static no.retning.portfolio.internal.PortfolioColumn.ENTRY_CRITERIA;
import static no.retning.portfolio.internal.PortfolioColumn.ENTRY_DAY;
import static no.retning.portfolio.internal.PortfolioColumn.ENTRY_RULED;
import static no.retning.portfolio.internal.PortfolioColumn.ENTRY_RULED_BY;
import static no.retning.portfolio.internal.PortfolioColumn.ILLUSTRATIVE;
import static no.retning.portfolio.internal.PortfolioColumn.NEED_ANSWER;
import static no.retning.portfolio.internal.PortfolioColumn.NEED_DAY;
import static no.retning.portfolio.internal.PortfolioColumn.NEED_FROM;
import static no.retning.portfolio.internal.PortfolioColumn.NEED_LAG;
import static no.retning.portfolio.internal.PortfolioColumn.OWNER;
import static no.retning.portfolio.internal.PortfolioColumn.RISK_ACTION;
import static no.retning.portfolio.internal.PortfolioColumn.RISK_CAUSE;
import static no.retning.portfolio.internal.PortfolioColumn.RISK_CONSEQUENCE;
import static no.retning.portfolio.internal.PortfolioColumn.RISK_IMPACT;
import static no.retning.portfolio.internal.PortfolioColumn.RISK_LIKELIHOOD;
import static no.retning.portfolio.internal.PortfolioColumn.RISK_NUMBER;
import static no.retning.portfolio.internal.PortfolioColumn.SLUG;
import static no.retning.portfolio.internal.PortfolioColumn.SOURCE_URL;
import static no.retning.portfolio.internal.PortfolioColumn.STATE;
import static no.retning.portfolio.internal.PortfolioColumn.TEXT;
import static no.retning.portfolio.internal.PortfolioColumn.TITLE;
import static no.retning.portfolio.internal.PortfolioColumn.TYPE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.retning.portfolio.Admission;
import no.retning.portfolio.Benefit;
import no.retning.portfolio.BenefitType;
import no.retning.portfolio.Dependency;
import no.retning.portfolio.DependencyType;
import no.retning.portfolio.PartEntries;
import no.retning.portfolio.Risk;
import no.retning.portfolio.internal.PartField.Shape;

/** Which columns tell of a risk, a benefit, a need and an assessment against the entry criteria. */
final class PartFields {
    private static final Shape WORD = new PartField.Word();
    private static final Shape DAY = new PartField.Day();
    private static final Shape WHOLE = new PartField.Whole();
    private static final Shape TEXTS = new PartField.Texts();

    private PartFields() {}

    static List<PartField> of(PartEntries<?> part) {
        var kind = part.records().kind();
        var fields = new ArrayList<PartField>();
        fields.add(new PartField(SLUG, "slug", WORD));
        fields.add(new PartField(
                STATE,
                "state",
                new PartField.Code(
                        "portfolio.%s.state".formatted(kind),
                        part.records().about().states())));
        fields.addAll(
                switch (kind) {
                    case Risk.KIND -> risk();
                    case Benefit.KIND -> benefit();
                    case Dependency.KIND -> need();
                    case Admission.KIND -> admission();
                    default -> throw new IllegalArgumentException("No table tells of a " + kind);
                });
        fields.add(new PartField(CITATION, "source.citation", WORD));
        fields.add(new PartField(SOURCE_URL, "source.url", WORD));
        fields.add(new PartField(ILLUSTRATIVE, "source.illustrative", new PartField.Flag()));
        return List.copyOf(fields);
    }

    private static List<PartField> risk() {
        return List.of(
                new PartField(RISK_NUMBER, "number", WHOLE),
                new PartField(TITLE, "title", TEXTS),
                new PartField(OWNER, "owner", new PartField.Organisation()),
                new PartField(RISK_CAUSE, "cause", TEXTS),
                new PartField(RISK_CONSEQUENCE, "consequence", TEXTS),
                new PartField(RISK_LIKELIHOOD, "likelihood", WHOLE),
                new PartField(RISK_IMPACT, "impact", WHOLE),
                new PartField(RISK_ACTION, "action", TEXTS));
    }

    private static List<PartField> benefit() {
        return List.of(
                new PartField(TITLE, "title", TEXTS),
                new PartField(
                        TYPE,
                        "type",
                        new PartField.Code(
                                "portfolio.benefit.type",
                                Arrays.stream(BenefitType.values())
                                        .map(BenefitType::code)
                                        .toList())),
                new PartField(OWNER, "owner", new PartField.Organisation()),
                new PartField(BENEFIT_BASELINE, "baseline", TEXTS),
                new PartField(BENEFIT_TARGET, "target", TEXTS),
                new PartField(BENEFIT_DAYS, "measuredOn", new PartField.DayList()),
                new PartField(BENEFIT_MEASURED, "measured", new PartField.Groups(List.of("day"), "value")));
    }

    private static List<PartField> need() {
        return List.of(
                new PartField(NEED_FROM, "from", new PartField.Needed()),
                new PartField(
                        TYPE,
                        "type",
                        new PartField.Code(
                                "portfolio.dependency.type",
                                Arrays.stream(DependencyType.values())
                                        .map(DependencyType::code)
                                        .toList())),
                new PartField(TEXT, "text", TEXTS),
                new PartField(NEED_DAY, "neededBy", DAY),
                new PartField(NEED_LAG, "lagDays", WHOLE),
                new PartField(NEED_ANSWER, "answer", TEXTS));
    }

    private static List<PartField> admission() {
        return List.of(
                new PartField(ENTRY_CRITERIA, "criteria", WORD),
                new PartField(ENTRY_DAY, "day", DAY),
                new PartField(ENTRY_BY, "by", WORD),
                new PartField(ENTRY_ANSWERS, "answers", new PartField.Groups(List.of("criterion", "met"), "reason")),
                new PartField(ENTRY_RULED, "ruling.day", DAY),
                new PartField(ENTRY_RULED_BY, "ruling.by", WORD),
                new PartField(ENTRY_CONDITIONS, "ruling.conditions", TEXTS));
    }
}
