package no.retning.formats.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.dataset.PlainNames;

/** A dimension under the name that SDMX has for it, its codes as SDMX writes them. */
record Component(String id, Dimension dimension, List<String> codes) {
    static final String TIME = "TIME_PERIOD";
    static final String AREA = "REF_AREA";
    static final String VALUE = "OBS_VALUE";
    static final String STATUS = "OBS_STATUS";
    static final String CONFIDENTIALITY = "CONF_STATUS";
    static final String COMMENT = "COMMENT_OBS";
    /** Of a whole data set. */
    static final String CAUTION = "COMMENT_DSET";

    static final String VALID_FROM = "VALID_FROM";
    static final String VALID_TO = "VALID_TO";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_@$-]+");
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})-?([HTQKMWU])(\\d{1,2})");

    static List<Component> of(List<Dimension> dimensions) {
        var names = new PlainNames(
                VALUE,
                STATUS,
                CONFIDENTIALITY,
                COMMENT,
                CAUTION,
                VALID_FROM,
                VALID_TO,
                "STRUCTURE",
                "STRUCTURE_ID",
                "ACTION");
        var components = new ArrayList<Component>();
        for (Dimension dimension : dimensions) {
            String id = switch (dimension.role()) {
                case TIME -> names.of(TIME);
                case GEO -> names.of(AREA);
                case METRIC, OTHER -> names.of(dimension.id().toUpperCase(Locale.ROOT));
            };
            components.add(new Component(id, dimension, codes(dimension)));
        }
        return components;
    }

    boolean isTime() {
        return dimension.role() == Dimension.Role.TIME;
    }

    private static List<String> codes(Dimension dimension) {
        var codes = new ArrayList<String>();
        for (Category category : dimension.categories()) {
            String code = dimension.role() == Dimension.Role.TIME ? period(category.code()) : category.code();
            if (!CODE.matcher(code).matches()) {
                throw new InvalidDataset("The dimension '" + dimension.id() + "' has the code '" + category.code()
                        + "': SDMX allows letters of ASCII, figures, _, @, $ and -");
            }
            codes.add(code);
        }
        return codes;
    }

    /** 2024-Q1 for 2024Q1 and 2024K1; semesters are S there, months and weeks have two figures. */
    static String period(String code) {
        var period = PERIOD.matcher(code);
        if (!period.matches()) {
            return code;
        }
        int number = Integer.parseInt(period.group(3));
        String kind = period.group(2);
        return switch (kind) {
            case "H" -> period.group(1) + "-S" + number;
            case "K" -> period.group(1) + "-Q" + number;
            case "M" -> period.group(1) + "-M%02d".formatted(number);
            case "W", "U" -> period.group(1) + "-W%02d".formatted(number);
            default -> period.group(1) + "-" + kind + number;
        };
    }
}
