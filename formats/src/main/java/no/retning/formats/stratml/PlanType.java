package no.retning.formats.stratml;

/** What a document is. */
public enum PlanType implements Coded {
    STRATEGIC_PLAN("Strategic_Plan"),
    PERFORMANCE_PLAN("Performance_Plan"),
    PERFORMANCE_REPORT("Performance_Report");

    private final String code;

    PlanType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
