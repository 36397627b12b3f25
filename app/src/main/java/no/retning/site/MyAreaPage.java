package no.retning.site;

import java.util.List;
import no.retning.page.Choice;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Status;
import org.jspecify.annotations.Nullable;

/**
 * How an area that the reader chose stands.
 *
 * @param groups the areas to choose among, by their type
 * @param typed what was asked for
 * @param wrong why there is nothing to show of it, or null
 * @param area null until one is chosen
 */
public record MyAreaPage(
        Frame frame,
        List<Group> groups,
        String typed,
        @Nullable String wrong,
        @Nullable Area area) {
    public record Group(String type, List<Choice> areas) {}

    /**
     * @param used when its code was in use
     * @param became what it became, where it is no more
     * @param was what became it
     * @param region what it lies in, or null
     * @param none the indicators that have no figures of it
     */
    public record Area(
            String name,
            String used,
            List<Link> became,
            List<Link> was,
            @Nullable String region,
            List<Row> rows,
            List<Link> none) {}

    /**
     * @param value the latest, with its period, or why there is none
     * @param target what it should come to and of whom that was decided; empty where nothing was
     * @param standing how it is held against the target; null where there is nothing to hold
     * @param region the same of the region in the same period; empty where none is published
     * @param country likewise of all of the country
     * @param illustrative what is made up; empty where nothing is
     */
    public record Row(
            Link indicator,
            String value,
            @Nullable String spark,
            String target,
            @Nullable Status standing,
            String region,
            String country,
            String illustrative,
            @Nullable Link comparison) {}
}
