package no.retning.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.page.Link;
import no.retning.page.Words;
import no.retning.site.StrategyMapPage.Act;
import no.retning.site.StrategyMapPage.Basis;
import no.retning.site.StrategyMapPage.Count;
import no.retning.site.StrategyMapPage.Goal;
import no.retning.site.StrategyMapPage.Heading;
import no.retning.site.StrategyMapPage.Mark;
import no.retning.site.StrategyMapPage.Picture;
import no.retning.site.StrategyMapPage.Row;
import no.retning.site.StrategyMapPage.Sort;
import no.retning.site.StrategyMapPage.Work;

/** Draws a strategy: the thread runs through each goal, from what it rests on to what is done for it. */
final class StrategyMapDrawing {
    private static final int WIDTH = 1200;
    private static final int STEP = 20;
    private static final int TOP = 44;
    private static final int MARGIN = 14;
    private static final int LINE = 20;
    private static final int LONGEST_LINE = 26;
    /** More than these are told as a number. */
    private static final int MOST_MARKS = 90;

    private static final Column BASES = new Column(0, 150, "basis");
    private static final Column CHOICES = new Column(170, 90, "choice");
    private static final int GOALS = 280;
    private static final Column INITIATIVES = new Column(530, 90, "initiative");
    private static final Column MEASURES = new Column(640, 150, "measure");
    private static final Column ACTIVITIES = new Column(810, 280, "activity");
    private static final Column INDICATORS = new Column(1110, 90, "indicator");

    private final Words words;

    StrategyMapDrawing(Words words) {
        this.words = words;
    }

    private record Column(int x, int width, String sort) {
        int across() {
            return width / STEP;
        }

        int height(int count) {
            return count > MOST_MARKS ? LINE : Math.ceilDiv(Math.max(count, 1), across()) * STEP;
        }
    }

    Picture of(String title, List<Goal> goals) {
        var rows = new ArrayList<Row>();
        int y = TOP;
        for (var goal :
                goals.stream().filter(one -> one.isAim() || !one.isBare()).toList()) {
            var row = row(goal, y);
            rows.add(row);
            y += row.height();
        }
        return new Picture(
                title,
                words.of("map.picture.text"),
                WIDTH,
                y,
                List.of(
                        new Heading(BASES.x(), words.of("map.bases")),
                        new Heading(CHOICES.x(), words.of("map.choices")),
                        new Heading(GOALS, words.of("map.goals")),
                        new Heading(INITIATIVES.x(), words.of("map.initiatives")),
                        new Heading(MEASURES.x(), words.of("map.measures")),
                        new Heading(ACTIVITIES.x(), words.of("map.activities")),
                        new Heading(INDICATORS.x(), words.of("map.indicators"))),
                rows);
    }

    private Row row(Goal goal, int y) {
        var bases = flat(goal).flatMap(one -> one.bases().stream()).toList();
        var all = bases.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), below(one)))
                .collect(Collectors.toMap(one -> one.page().url(), Basis::sort, (one, other) -> one));
        int choices = Collections.frequency(all.values(), Sort.CHOICE);
        int deeper = Collections.frequency(all.values(), Sort.BASIS);
        var measures = flat(goal).flatMap(one -> one.measures().stream()).toList();
        var activities = activities(goal);
        int initiatives =
                (int) flat(goal).mapToLong(one -> one.initiatives().size()).sum();
        int indicators = (int) flat(goal)
                .flatMap(one -> Stream.concat(
                        one.indicators().stream(),
                        one.initiatives().stream().flatMap(initiative -> initiative.indicators().stream())))
                .map(Link::label)
                .distinct()
                .count();
        var lines = lines(goal.page().label().text());
        int inner = Stream.of(
                        BASES.height(deeper),
                        CHOICES.height(choices),
                        lines.size() * LINE,
                        INITIATIVES.height(initiatives),
                        MEASURES.height(measures.size()),
                        ACTIVITIES.height(activities.size()),
                        INDICATORS.height(indicators))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(LINE);
        var marks = new ArrayList<Mark>();
        var counts = new ArrayList<Count>();
        int top = y + MARGIN;
        plain(BASES, deeper, top, marks, counts);
        plain(CHOICES, choices, top, marks, counts);
        plain(INITIATIVES, initiatives, top, marks, counts);
        plain(INDICATORS, indicators, top, marks, counts);
        if (measures.size() > MOST_MARKS) {
            counts.add(count(MEASURES, top, measures.size()));
        } else {
            for (int i = 0; i < measures.size(); i++) {
                marks.add(new Mark(
                        MEASURES.x() + i % MEASURES.across() * STEP,
                        top + i / MEASURES.across() * STEP,
                        MEASURES.sort(),
                        measures.get(i).status().shape(),
                        null));
            }
        }
        if (activities.size() > MOST_MARKS) {
            counts.add(count(ACTIVITIES, top, activities.size()));
        } else {
            for (int i = 0; i < activities.size(); i++) {
                marks.add(new Mark(
                        ACTIVITIES.x() + i % ACTIVITIES.across() * STEP,
                        top + i / ACTIVITIES.across() * STEP,
                        ACTIVITIES.sort(),
                        null,
                        activities.get(i).state()));
            }
        }
        return new Row(y, inner + 2 * MARGIN, goal.page().label().lang(), lines, marks, counts);
    }

    private void plain(Column column, int many, int top, List<Mark> marks, List<Count> counts) {
        if (many > MOST_MARKS) {
            counts.add(count(column, top, many));
            return;
        }
        for (int i = 0; i < many; i++) {
            marks.add(new Mark(
                    column.x() + i % column.across() * STEP,
                    top + i / column.across() * STEP,
                    column.sort(),
                    null,
                    null));
        }
    }

    private Count count(Column column, int top, int many) {
        return new Count(column.x(), top + MARGIN, words.of("map.many." + column.sort(), many));
    }

    private static Stream<Basis> below(Basis one) {
        return one.bases().stream().flatMap(basis -> Stream.concat(Stream.of(basis), below(basis)));
    }

    /** A goal and all those under it. */
    static Stream<Goal> flat(Goal goal) {
        return Stream.concat(Stream.of(goal), goal.parts().stream().flatMap(StrategyMapDrawing::flat));
    }

    static List<Act> activities(Goal goal) {
        return flat(goal)
                .flatMap(one -> Stream.concat(
                        one.measures().stream().map(Work::activities).flatMap(List::stream), one.activities().stream()))
                .toList();
    }

    private static List<String> lines(String name) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : name.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LONGEST_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
