package no.retning.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.retning.page.Reading;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/** How many have taken a solution into use, in words. */
final class UptakeLines {
    private UptakeLines() {}

    static SolutionsPage.Line line(Reading reading, SolutionEdition solution) {
        return new SolutionsPage.Line(
                reading.link(
                        Addresses.of(SolutionEdition.KIND, solution.slug(), solution.id()),
                        solution.item().title()),
                reading.text(solution.item().text("ownerTitle")),
                said(reading, solution),
                whole(solution).stream().map(one -> brief(reading, one)).toList());
    }

    static List<SolutionEdition.Standing> whole(SolutionEdition solution) {
        return solution.standings().stream()
                .filter(SolutionEdition.Standing::isWhole)
                .toList();
    }

    /** Whether enough have taken it up, and of whom nobody has said anything. */
    static String said(Reading reading, SolutionEdition solution) {
        var groups = whole(solution);
        if (groups.isEmpty()) {
            return reading.word("uptake.nobody");
        }
        var said = new ArrayList<String>();
        if (solution.threshold() == null) {
            said.add(reading.word("uptake.noThreshold"));
        } else {
            long enough = groups.stream()
                    .filter(one -> List.of("at", "above").contains(one.position()))
                    .count();
            said.add(reading.word("uptake.enough", enough, groups.size()));
        }
        long silent = groups.stream().filter(one -> one.share() == null).count();
        if (silent > 0) {
            said.add(reading.word("uptake.silent", silent));
        }
        return String.join(" ", said);
    }

    private static Status.Shape shape(String position) {
        return switch (position) {
            case "above" -> Status.Shape.REACHED;
            case "at" -> Status.Shape.ON_TRACK;
            case "below" -> Status.Shape.CHALLENGED;
            case "no-threshold" -> Status.Shape.NOT_ASSESSED;
            default -> Status.Shape.NOT_REPORTED;
        };
    }

    static String position(Reading reading, SolutionEdition.Standing one) {
        return reading.word("uptake.position." + one.position());
    }

    static String group(Reading reading, String group) {
        return reading.word("roadmap.group." + group);
    }

    private static Status brief(Reading reading, SolutionEdition.Standing one) {
        var share = one.share();
        var word = share == null
                ? reading.word("uptake.word.silent", group(reading, one.group()))
                : reading.word(
                        "uptake.word",
                        group(reading, one.group()),
                        reading.word("uptake.share", reading.number(share)),
                        position(reading, one));
        return new Status(shape(one.position()), word, null, null, null, null);
    }

    static Status plain(Reading reading, SolutionEdition.Standing one) {
        return new Status(shape(one.position()), position(reading, one), null, null, null, null);
    }

    /** With how many, when and who says so. */
    static Status full(Reading reading, SolutionEdition.Standing one) {
        var day = one.day();
        if (day == null) {
            return new Status(
                    shape(one.position()),
                    position(reading, one),
                    null,
                    Text.of(reading.word("uptake.said.silent")),
                    null,
                    null);
        }
        var figure = figure(reading, one.reached(), one.total(), Objects.requireNonNull(one.share()));
        var when = reading.day(day).text();
        var source = one.source();
        return new Status(
                shape(one.position()),
                position(reading, one),
                null,
                Text.of(
                        one.summed() == 0
                                ? reading.word("uptake.said", figure, when)
                                : reading.word("uptake.said.summed", figure, one.summed(), when)),
                source == null
                        ? null
                        : reading.word(
                                "uptake.said.source", source(reading, source).text()),
                null);
    }

    /** Where a figure comes from; of one that was made as an example, that first. */
    static Text source(Reading reading, Source source) {
        var cited = source.citation().isBlank() ? "" : source.citation();
        if (!source.illustrative()) {
            return Text.of(cited.isEmpty() ? reading.word("page.notStated") : cited);
        }
        var made = reading.word("uptake.illustrative");
        return Text.of(cited.isEmpty() ? made : made + " – " + cited);
    }

    static String figure(Reading reading, @Nullable Integer reached, @Nullable Integer total, BigDecimal share) {
        var number = reading.number(share);
        return reached == null
                ? reading.word("uptake.share", number)
                : reading.word(
                        "uptake.counted",
                        reading.number(BigDecimal.valueOf(reached)),
                        reading.number(BigDecimal.valueOf(Objects.requireNonNull(total))),
                        number);
    }
}
