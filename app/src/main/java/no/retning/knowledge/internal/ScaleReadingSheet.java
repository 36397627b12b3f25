package no.retning.knowledge.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Actor;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.Bodies;
import no.retning.knowledge.AmbitionScale;
import no.retning.knowledge.FromPoll;
import no.retning.knowledge.ScaleReading;
import no.retning.page.Choice;
import no.retning.record.Ids;
import no.retning.record.Ref;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;

/**
 * The form of where somebody placed us on a scale; where they did so in a poll, the numbers are the poll's.
 *
 * @param whole the scale in which it lies
 * @param reading its id, or null for a new one
 */
record ScaleReadingSheet(
        AmbitionScale whole,
        @Nullable UUID reading,
        Actor actor,
        ScalePolls polls,
        Bodies bodies,
        Organisations organisations)
        implements Sheet<AmbitionScale> {
    private static final String POLL = "poll";

    @Override
    public Map<String, String> values(AmbitionScale scale) {
        var values = new TreeMap<String, String>();
        present().ifPresent(one -> put(values, one));
        return values;
    }

    private Optional<ScaleReading> present() {
        return whole.readings().stream().filter(one -> one.id().equals(reading)).findFirst();
    }

    /** As it stands, where its poll was not changed: the poll may be one that whoever changes the rest may not see. */
    private Optional<ScaleReading> kept(Form form) {
        return present().filter(one -> form.value(POLL).equals(Objects.toString(one.poll(), "none")));
    }

    private List<Choice> polls(Form form) {
        var choices = new ArrayList<>(polls.choices(form, POLL, actor));
        present()
                .map(ScaleReading::poll)
                .map(FromPoll::toString)
                .filter(poll ->
                        choices.stream().noneMatch(choice -> choice.value().equals(poll)))
                .ifPresent(
                        poll -> choices.add(form.choice(POLL, poll, form.words().of("knowledge.reading.poll.kept"))));
        return choices;
    }

    private static void put(Map<String, String> values, ScaleReading one) {
        values.put("by", Objects.toString(one.by(), ""));
        values.put("name", one.name());
        values.put("day", one.day().toString());
        values.put(POLL, Objects.toString(one.poll(), ""));
        values.put("today", said(one.today()));
        values.put("wanted", said(one.wanted()));
        values.put("answers", Objects.toString(one.answers(), ""));
        Form.put(values, "source", one.source());
    }

    private static String said(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString().replace('.', ',');
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select("by", "knowledge.stance.by", all(form)),
                form.line("name", "knowledge.assessor.name"),
                form.demandedDate("day", "knowledge.day"),
                form.select(POLL, "knowledge.reading.poll", polls(form)),
                form.line("today", "knowledge.reading.today"),
                form.line("wanted", "knowledge.reading.wanted"),
                form.line("answers", "knowledge.reading.answers"),
                form.sourceOf("source"));
    }

    private List<Choice> all(Form form) {
        return Refs.withNone(form, "by", Stream.concat(bodies.all().stream(), organisations.all().stream()));
    }

    @Override
    public AmbitionScale read(AmbitionScale scale, Form form) {
        var by = Options.refOrNone(form, "by", all(form));
        var name = by == null ? form.value("name") : "";
        if (by == null && name.isEmpty()) {
            form.wrong("by", "knowledge.wrong.by");
        }
        return scale.and(form.value(POLL).isEmpty() ? typed(scale, form, by, name) : polled(scale, form, by, name));
    }

    private ScaleReading typed(AmbitionScale scale, Form form, @Nullable Ref by, String name) {
        var today = step(form, "today", scale.steps());
        var wanted = step(form, "wanted", scale.steps());
        if (today == null && wanted == null) {
            form.wrong("today", "knowledge.wrong.noReading");
        }
        return new ScaleReading(
                id(),
                form.demandedDay("day"),
                by,
                name,
                today,
                wanted,
                form.value("answers").isEmpty() ? null : form.whole("answers", 1, Integer.MAX_VALUE, 1),
                null,
                Refs.demanded(form, "source"));
    }

    private ScaleReading polled(AmbitionScale scale, Form form, @Nullable Ref by, String name) {
        var kept = kept(form);
        if (kept.isPresent()) {
            var as = kept.get();
            return new ScaleReading(
                    as.id(),
                    form.demandedDay("day"),
                    by,
                    name,
                    as.today(),
                    as.wanted(),
                    as.answers(),
                    as.poll(),
                    Refs.demanded(form, "source"));
        }
        var result = polls.chosen(form.value(POLL), actor).orElse(null);
        if (result == null) {
            form.wrong(POLL, "form.wrong.choice");
        } else if (result.steps() != scale.steps()) {
            form.wrong(POLL, "knowledge.wrong.pollSteps", result.steps(), scale.steps());
        } else if (result.answers() == 0) {
            form.wrong(POLL, "knowledge.wrong.pollEmpty");
        }
        return new ScaleReading(
                id(),
                form.demandedDay("day"),
                by,
                name,
                result == null ? null : result.today(),
                result == null ? null : result.wanted(),
                result == null ? null : result.answers(),
                result == null ? null : result.from(),
                Refs.demanded(form, "source"));
    }

    private UUID id() {
        return Objects.requireNonNullElseGet(reading, Ids::next);
    }

    private static @Nullable BigDecimal step(Form form, String field, int steps) {
        var value = form.amount(field);
        if (value != null && (value.compareTo(BigDecimal.ONE) < 0 || value.compareTo(BigDecimal.valueOf(steps)) > 0)) {
            form.wrong(field, "knowledge.wrong.step", steps);
            return null;
        }
        return value;
    }
}
