package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.retning.form.Form;
import no.retning.hearing.Invitation;
import no.retning.register.Organisation;
import no.retning.register.OrganisationNumber;
import no.retning.register.Organisations;
import org.springframework.stereotype.Component;

/**
 * Those invited, one a line as in {@code KS; kommunesektoren; nb}, so that a list from a spreadsheet can be pasted. The first
 * is a name or an organisation number; who is in the register is known there.
 */
@Component
final class InvitedLines {
    static final String FIELD = "invited";
    private static final int MOST = 2000;
    private static final int LONGEST = 300;

    private final Organisations organisations;

    InvitedLines(Organisations organisations) {
        this.organisations = organisations;
    }

    static String written(List<Invitation> invited) {
        return invited.stream()
                .map(one -> String.join("; ", one.name(), one.category(), one.language()))
                .collect(Collectors.joining("\n"));
    }

    List<Invitation> read(Form form) {
        var invited = new ArrayList<Invitation>();
        var names = new HashSet<String>();
        var lines = form.value(FIELD).lines().toList();
        if (lines.size() > MOST) {
            form.wrong(FIELD, "hearing.wrong.invitedMany", MOST);
            return invited;
        }
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).isBlank()) {
                continue;
            }
            var parts = lines.get(at).split("[;\t]", -1);
            var name = parts[0].strip();
            var category = parts.length > 1 ? parts[1].strip() : "";
            var language = parts.length > 2 ? parts[2].strip() : "";
            if (parts.length > 3 || name.isEmpty() || lines.get(at).length() > LONGEST) {
                form.wrong(FIELD, "hearing.wrong.invitedLine", at + 1);
            } else if (!isLanguage(form, language)) {
                form.wrong(FIELD, "hearing.wrong.invitedLanguage", at + 1, language);
            } else if (!names.add(name.toLowerCase(form.reading().language().locale()))) {
                form.wrong(FIELD, "hearing.wrong.invitedTwice", at + 1, name);
            } else {
                invited.add(invitation(form, at + 1, name, category, language));
            }
        }
        return invited;
    }

    private static boolean isLanguage(Form form, String tag) {
        return tag.isEmpty() || form.reading().languages().find(tag).isPresent();
    }

    private Invitation invitation(Form form, int line, String typed, String category, String language) {
        var digits = OrganisationNumber.digits(typed);
        boolean numbered = OrganisationNumber.isNineDigits(digits);
        if (numbered && !OrganisationNumber.isValid(digits)) {
            form.wrong(FIELD, "hearing.wrong.invitedNumber", line, typed);
            return new Invitation(null, typed, category, language);
        }
        var found = numbered
                ? organisations.numbered(new OrganisationNumber(digits))
                : organisations.called(typed).stream().findFirst();
        if (numbered && found.isEmpty()) {
            form.wrong(FIELD, "hearing.wrong.invitedUnknown", line, typed);
        }
        return new Invitation(
                found.map(one -> one.header().id()).orElse(null),
                numbered ? name(form, found, typed) : typed,
                category,
                language.isEmpty() ? language(form, found) : language);
    }

    private static String name(Form form, Optional<Organisation> found, String typed) {
        return found.map(one -> form.reading().text(one.title()).text()).orElse(typed);
    }

    /** The one that the organisation wants to be written to in, where the register says and the instance has it. */
    private static String language(Form form, Optional<Organisation> found) {
        var languages = form.reading().languages();
        return found.flatMap(one -> languages.find(one.language().code()))
                .map(Objects::toString)
                .orElseGet(() -> languages.first().tag());
    }
}
