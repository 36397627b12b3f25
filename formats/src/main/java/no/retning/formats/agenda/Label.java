package no.retning.formats.agenda;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that head a part of a case, with what stands after them on the line. */
enum Label {
    PROPOSAL(
            false,
            "(?:forslag|framlegg|fremlegg) til (?:vedtak|beslutning|konklusjon|tilråding|anbefaling|innstilling)"
                    + "|vedtaksforslag|innstilling|tilråding"),
    DECISION(false, "vedtak|vedtatt|vedteke|beslutning|konklusjon"),
    POINTS(false, "drøftingspunkt(?:er|a)?|drøftingsspørsmål|spørsmål til (?:drøfting|diskusjon)|diskusjonspunkter"),
    ATTACHMENTS(false, "vedlegg|ingen vedlegg"),
    TYPE(true, "sakstype|innretning|type sak|type"),
    PRESENTER(
            true,
            "presenterer(?: saken)?|presentert av|presenterast av|ansvarl[ie]g|ansvarleg|innleder|innleiar|innleier"),
    TIME(true, "tid|tidspunkt|start|varighet|varigheit|tidsbruk"),
    TITLE(true, "tema|emne|tittel|sakstittel"),
    REST(
            false,
            "bakgrunn|saksframlegg|saksfremlegg|saksopplysninger|saksopplysningar|referat|oppsummering|diskusjon|"
                    + "drøfting|drøftinga|innspill|merknader|merknadar|oppfølging|orientering");

    private final boolean column;
    private final Pattern pattern;

    Label(boolean column, String words) {
        this.column = column;
        this.pattern = Pattern.compile(
                "(?:" + words + ")(?:,? (?:i |for )?sak (?:nr\\.? )?[\\d/]+)?\\s?(?:(?::|\\s[–-]\\s)\\s?(.*))?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether it can only belong to a case's own part, never to a row of the agenda. */
    boolean isDecisive() {
        return this == PROPOSAL || this == DECISION || this == POINTS;
    }

    /** The label that the line begins with, or null. A label of a single value needs its value on the line. */
    static @Nullable Hit of(Line line) {
        if (line.cells().size() == 2 && line.table()) {
            return of(line.cells().getFirst() + ": " + line.cells().getLast());
        }
        return of(line.text());
    }

    private static @Nullable Hit of(String text) {
        // a small letter is the middle of a sentence
        if (text.isEmpty() || Character.isLowerCase(text.charAt(0))) {
            return null;
        }
        for (Label label : values()) {
            Matcher matcher = label.pattern.matcher(text);
            if (matcher.matches()) {
                String value = matcher.group(1) == null ? "" : matcher.group(1).strip();
                boolean whole = !label.column || !value.isEmpty();
                return whole ? new Hit(label, value, text) : null;
            }
        }
        return null;
    }

    record Hit(Label label, String value, String text) {}
}
