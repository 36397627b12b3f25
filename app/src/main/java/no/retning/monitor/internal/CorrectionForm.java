package no.retning.monitor.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.monitor.Correction;
import no.retning.monitor.ReleaseReason;
import no.retning.monitor.UpstreamState;
import no.retning.page.Choice;
import no.retning.record.LocalisedText;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The fields in which it is told what a release puts right. Who found it is chosen among the organisations, or is a reader, so that
 * no person is named.
 */
@Component
final class CorrectionForm {
    static final String UPSTREAM = "correction.upstream";

    private static final String WHAT = "correction.what";
    private static final String WHY = "correction.why";
    private static final String FOUND_BY = "correction.foundBy";
    private static final String READER = "reader";

    private final Organisations organisations;

    CorrectionForm(Organisations organisations) {
        this.organisations = organisations;
    }

    static void put(Map<String, String> values, @Nullable Correction one) {
        if (one != null) {
            Form.put(values, WHAT, one.what());
            Form.put(values, WHY, one.why());
            var finder = one.foundBy();
            values.put(FOUND_BY, finder == null ? READER : finder.toString());
            values.put(UPSTREAM, one.state().code());
        }
    }

    /** @param demanded whether it is known that there was an error */
    Part part(Form form, boolean demanded) {
        return form.group(
                "release.correct",
                List.of(
                        texts(form, WHAT, "release.correct.what", demanded),
                        texts(form, WHY, "release.correct.why", demanded),
                        form.select(FOUND_BY, "release.correct.foundBy", finders(form)),
                        form.select(UPSTREAM, "release.correct.upstream", states(form))));
    }

    private static Part texts(Form form, String name, String key, boolean demanded) {
        return demanded ? form.demandedTexts(name, key, 2) : form.texts(name, key, 2);
    }

    private List<Choice> finders(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(FOUND_BY, "", form.words().of("release.correct.none")));
        choices.add(form.choice(FOUND_BY, READER, form.words().of("release.correct.reader")));
        choices.addAll(Options.each(
                form,
                FOUND_BY,
                organisations.all(),
                one -> form.reading().text(one.title()).text()));
        return choices;
    }

    private static List<Choice> states(Form form) {
        return Stream.concat(Stream.of(form.choice(UPSTREAM, "", form.words().of("release.correct.none"))), known(form))
                .toList();
    }

    static Stream<Choice> known(Form form) {
        return Arrays.stream(UpstreamState.values())
                .map(one -> form.choice(UPSTREAM, one.code(), form.words().of("release.upstream." + one.code())));
    }

    /** Null where there was no error; all of it is asked for where there was. */
    @Nullable
    Correction read(Form form, ReleaseReason reason) {
        if (reason != ReleaseReason.ERROR) {
            if (isFilled(form)) {
                form.wrong("reason", "release.wrong.noError");
            }
            return null;
        }
        var what = form.demandedText(WHAT);
        var why = form.demandedText(WHY);
        return Correction.of(what, why, foundBy(form), state(form));
    }

    private static boolean isFilled(Form form) {
        return Stream.of(form.text(WHAT), form.text(WHY)).anyMatch(text -> !text.equals(LocalisedText.NONE))
                || Stream.of(FOUND_BY, UPSTREAM)
                        .anyMatch(field -> !form.value(field).isEmpty());
    }

    private @Nullable UUID foundBy(Form form) {
        if (form.value(FOUND_BY).isEmpty()) {
            form.wrong(FOUND_BY, "release.wrong.finder");
        }
        return form.value(FOUND_BY).equals(READER) ? null : Options.idOrNone(form, FOUND_BY, finders(form));
    }

    static UpstreamState state(Form form) {
        if (form.value(UPSTREAM).isEmpty()) {
            form.wrong(UPSTREAM, "release.wrong.upstream");
        }
        return Options.of(form, UPSTREAM, UpstreamState.values(), UpstreamState::code, UpstreamState.NOT_TOLD);
    }
}
