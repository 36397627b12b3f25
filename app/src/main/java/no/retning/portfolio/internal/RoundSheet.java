package no.retning.portfolio.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Dates;
import no.retning.portfolio.Round;
import org.jspecify.annotations.Nullable;

/** The form of a round: what it is called and when it ends. */
final class RoundSheet implements Sheet<Round> {
    @Override
    public Map<String, String> values(Round round) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", round.title());
        if (!round.cutOff().equals(Instant.EPOCH)) {
            var cutOff = round.cutOff().atZone(Dates.ZONE);
            values.put("day", cutOff.toLocalDate().toString());
            values.put("time", cutOff.toLocalTime().toString());
        }
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "round.title", 1),
                new Part.Line(form.field("day", "round.cutOff.day").demanded(), "date"),
                new Part.Line(form.field("time", "round.cutOff.time").demanded(), "time"));
    }

    @Override
    public Round read(Round round, Form form) {
        var title = form.demandedText("title");
        var day = form.demandedDay("day");
        var time = time(form);
        if (time == null || !form.isRight()) {
            return round;
        }
        return new Round(
                round.header(),
                title,
                round.openedAt(),
                day.atTime(time).atZone(Dates.ZONE).toInstant(),
                round.scale(),
                round.analysis(),
                round.issues(),
                round.cases());
    }

    private static @Nullable LocalTime time(Form form) {
        try {
            return LocalTime.parse(form.value("time"));
        } catch (DateTimeException e) {
            form.wrong("time", "round.wrong.time");
            return null;
        }
    }
}
