package no.retning.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/** A published solution as its pages read it; groups, types and positions are as the code knows them. */
record SolutionEdition(
        UUID id, String slug, Item item, List<UUID> activities, List<Standing> standings, List<Figure> figures) {
    static final String KIND = "solution";

    /** A share in per cent, and the day it is of. */
    record Aim(LocalDate day, BigDecimal share) {}

    /** The latest of a group, in the whole country or in a part of it. */
    record Standing(
            String group,
            String region,
            String vendor,
            String position,
            @Nullable LocalDate day,
            @Nullable Integer reached,
            @Nullable Integer total,
            @Nullable BigDecimal share,
            int summed,
            @Nullable Source source,
            @Nullable Aim aim) {
        boolean isWhole() {
            return region.isEmpty() && vendor.isEmpty();
        }
    }

    /** What was observed or is planned of a group on a day. */
    record Figure(
            String type,
            String group,
            String region,
            String vendor,
            LocalDate day,
            @Nullable Integer reached,
            @Nullable Integer total,
            @Nullable BigDecimal percent,
            Source source) {
        static final String OBSERVED = "observed";

        boolean isWhole() {
            return region.isEmpty() && vendor.isEmpty();
        }

        boolean isObserved() {
            return type.equals(OBSERVED);
        }

        /** In per cent, with what decimals it has. */
        double share() {
            return reached == null
                    ? Objects.requireNonNull(percent).doubleValue()
                    : 100.0 * reached / Objects.requireNonNull(total);
        }
    }

    /** Where benefit begins. */
    record Threshold(BigDecimal percent, LocalisedText reason, Source source) {}

    static SolutionEdition of(Edition edition) {
        var item = edition.item();
        return new SolutionEdition(
                edition.id(),
                edition.slug(),
                item,
                List.of(item.read("activities", UUID[].class).orElse(new UUID[0])),
                List.of(item.read("standings", Standing[].class).orElse(new Standing[0])),
                List.of(item.read("figures", Figure[].class).orElse(new Figure[0])));
    }

    @Nullable
    Threshold threshold() {
        return item.read("threshold", Threshold.class).orElse(null);
    }
}
