package no.retning.monitor.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.retning.engines.cube.Aim;
import no.retning.monitor.Target.Point;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached by when, one a line: a day or a year, and a number; two numbers where the aim is to be between them.
 */
final class TargetPoints {
    private static final MonthDay LAST = MonthDay.of(12, 31);

    private TargetPoints() {}

    static String line(Point one) {
        var least = one.least().toPlainString();
        return one.least().compareTo(one.most()) == 0
                ? one.on() + " " + least
                : one.on() + " " + least + " " + one.most().toPlainString();
    }

    /** @param wrong told of the lines that cannot be read, as they were written */
    static List<Point> read(String text, Consumer<String> wrong) {
        var points = new ArrayList<Point>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var point = point(line.split("\\s+"));
            if (point == null) {
                wrong.accept(line);
            } else {
                points.add(point);
            }
        });
        return points;
    }

    private static @Nullable Point point(String[] parts) {
        if (parts.length < 2 || parts.length > 3) {
            return null;
        }
        var on = day(parts[0]);
        var least = number(parts[1]);
        var most = parts.length == 2 ? least : number(parts[2]);
        return on == null || least == null || most == null ? null : new Point(on, least, most);
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.matches("\\d{4}") ? LAST.atYear(Integer.parseInt(written)) : LocalDate.parse(written);
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    private static @Nullable BigDecimal number(String written) {
        var plain = written.replace(',', '.').replace('\u2212', '-');
        return plain.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? new BigDecimal(plain) : null;
    }

    /** What is wrong with them together, as the end of a word key; null where nothing is. */
    static @Nullable String fault(List<Point> points, Aim aim) {
        if (points.isEmpty()) {
            return "none";
        }
        if (points.stream().map(Point::on).distinct().count() < points.size()) {
            return "twice";
        }
        if (points.stream().anyMatch(one -> one.least().compareTo(one.most()) > 0)) {
            return "order";
        }
        return aim != Aim.WITHIN && points.stream().anyMatch(one -> one.least().compareTo(one.most()) != 0)
                ? "between"
                : null;
    }
}
