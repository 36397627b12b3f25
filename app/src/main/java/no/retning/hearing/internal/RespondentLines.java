package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import no.retning.form.Form;
import no.retning.hearing.OnBehalfOf;
import no.retning.register.OrganisationNumber;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Those that an answer is given for, one a line: a name, with or without an organisation number after a semicolon. */
@Component
final class RespondentLines {
    static final String FIELD = "organisations";
    private static final int MOST = 50;
    private static final int LONGEST = 200;

    private final Organisations organisations;

    RespondentLines(Organisations organisations) {
        this.organisations = organisations;
    }

    /** As they would have been typed. */
    static String typed(List<OnBehalfOf> all) {
        return all.stream()
                .map(one -> one.number() == null
                        ? one.name()
                        : one.name() + "; " + one.number().digits())
                .collect(Collectors.joining("\n"));
    }

    List<OnBehalfOf> read(Form form) {
        var all = new ArrayList<OnBehalfOf>();
        var seen = new HashSet<OnBehalfOf>();
        var lines = form.value(FIELD).lines().toList();
        for (int at = 0; at < lines.size() && at < MOST; at++) {
            if (!lines.get(at).isBlank()) {
                var one = read(form, at + 1, lines.get(at));
                if (one != null && seen.add(one)) {
                    all.add(one);
                }
            }
        }
        if (all.isEmpty()) {
            form.wrong(FIELD, "hearing.wrong.organisations");
        }
        if (lines.size() > MOST) {
            form.wrong(FIELD, "hearing.wrong.organisationsMany", MOST);
        }
        return all;
    }

    private @Nullable OnBehalfOf read(Form form, int line, String typed) {
        var parts = typed.split(";", -1);
        var first = parts[0].strip();
        boolean onlyNumber = parts.length == 1 && OrganisationNumber.isNineDigits(OrganisationNumber.digits(first));
        var digits = OrganisationNumber.digits(onlyNumber ? first : parts.length > 1 ? parts[1] : "");
        if (parts.length > 2 || typed.length() > LONGEST) {
            form.wrong(FIELD, "hearing.wrong.organisationLine", line);
            return null;
        }
        if (!digits.isEmpty() && !OrganisationNumber.isValid(digits)) {
            form.wrong(FIELD, "hearing.wrong.organisationNumber", line, digits);
            return null;
        }
        var number = digits.isEmpty() ? null : new OrganisationNumber(digits);
        var known = number == null
                ? null
                : organisations
                        .numbered(number)
                        .map(one -> form.reading().text(one.title()).text())
                        .orElse(null);
        if (onlyNumber && known == null) {
            form.wrong(FIELD, "hearing.wrong.organisationUnknown", line, digits);
            return null;
        }
        if (!onlyNumber && first.isEmpty()) {
            form.wrong(FIELD, "hearing.wrong.organisationLine", line);
            return null;
        }
        return new OnBehalfOf(onlyNumber && known != null ? known : first, number);
    }
}
