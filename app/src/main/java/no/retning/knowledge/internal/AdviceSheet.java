package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.Case;
import no.retning.governance.Decision;
import no.retning.governance.Input;
import no.retning.knowledge.Advice;
import no.retning.knowledge.StrategicChoice;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The form of what somebody advised.
 *
 * @param advice its id, or null for a new one
 */
record AdviceSheet(@Nullable UUID advice, Headers headers) implements Sheet<StrategicChoice> {
    static final Set<String> SAID_IN = Set.of(Case.KIND, Decision.KIND, Input.KIND);

    @Override
    public Map<String, String> values(StrategicChoice choice) {
        var values = new TreeMap<String, String>();
        choice.advice().stream()
                .filter(one -> one.id().equals(advice))
                .findFirst()
                .ifPresent(one -> {
                    values.put("by", one.by());
                    Form.put(values, "text", one.text());
                    values.put("in", Objects.toString(one.in(), ""));
                    Form.put(values, "source", one.source());
                });
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedLine("by", "knowledge.advice.by"),
                form.demandedTexts("text", "knowledge.advice", 3),
                form.line("in", "knowledge.advice.in"),
                form.sourceOf("source"));
    }

    @Override
    public StrategicChoice read(StrategicChoice choice, Form form) {
        return choice.and(new Advice(
                Objects.requireNonNullElseGet(advice, Ids::next),
                form.demanded("by"),
                form.demandedText("text"),
                in(form),
                Refs.demanded(form, "source")));
    }

    /** By kind, and by id or name: as in {@code case/nuit-19-21}. */
    private @Nullable Ref in(Form form) {
        var typed = form.value("in");
        if (typed.isEmpty()) {
            return null;
        }
        int slash = typed.indexOf('/');
        var kind = slash < 0 ? "" : typed.substring(0, slash);
        var found = SAID_IN.contains(kind) ? find(kind, typed.substring(slash + 1)) : Optional.<Header>empty();
        if (found.isEmpty()) {
            form.wrong("in", "knowledge.wrong.in");
        }
        return found.map(Header::ref).orElse(null);
    }

    private Optional<Header> find(String kind, String name) {
        return name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? headers.find(UUID.fromString(name))
                        .filter(header -> header.kind().equals(kind))
                : headers.find(kind, name);
    }
}
