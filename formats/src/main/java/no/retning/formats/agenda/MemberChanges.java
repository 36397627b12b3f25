package no.retning.formats.agenda;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who is welcomed to the body and who leaves it, under a heading or a sentence that says so. */
final class MemberChanges {
    private static final int LONGEST = 160;
    private static final Pattern MEMBERS = Pattern.compile("(?iu).*(?:medlem|representant|observatør|vara).*");
    private static final Pattern WELCOME = Pattern.compile(
            "(?iu).*(?:velkom|\\bnye? (?:medlem|representant|observatør)|trer inn|kjem inn|kommer inn).*");
    private static final Pattern LEAVE = Pattern.compile(
            "(?iu).*(?:takker?\\b|takkar|avtropp|går ut|går av|trer ut|trer av|fratrer|sluttar|slutter|uttreden|avgåtte).*");
    private static final Pattern AT = Pattern.compile("\\s(?:i|ved|hos|frå|fra)\\s");

    private final Lines lines;
    private final Ledger ledger;

    MemberChanges(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    void read() {
        MemberChange.Kind mode = null;
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            MemberChange.Kind announced = ledger.isUsed(i) ? null : mode(line);
            if (announced != null) {
                ledger.use(i, i);
                mode = announced;
            } else if (Landmark.CHANGES.matches(line) && !ledger.isUsed(i)) {
                ledger.use(i, i);
            } else if (mode == null || ledger.isUsed(i) || i - last > 2 || !isEntry(line)) {
                mode = null;
            } else {
                ledger.change(entry(mode, line), i);
            }
            last = i;
        }
    }

    private static MemberChange.@Nullable Kind mode(Line line) {
        String text = line.text();
        if (text.length() > LONGEST || !MEMBERS.matcher(text).matches()) {
            return null;
        }
        if (LEAVE.matcher(text).matches()) {
            return MemberChange.Kind.LEFT;
        }
        return WELCOME.matcher(text).matches() ? MemberChange.Kind.WELCOMED : null;
    }

    private static boolean isEntry(Line line) {
        return !line.ends()
                && !line.startsLower()
                && line.text().length() < LONGEST
                && Label.of(line) == null
                && (line.text().indexOf(',') > 0
                        || line.table()
                        || AT.matcher(line.text()).find());
    }

    private static MemberChange entry(MemberChange.Kind kind, Line line) {
        String[] parts = line.table()
                ? line.cells().stream().filter(cell -> !cell.isEmpty()).toArray(String[]::new)
                : line.text().split("\\s?,\\s?", 3);
        String name = parts.length == 0 ? line.text() : parts[0];
        if (parts.length > 2) {
            return new MemberChange(kind, name, parts[1], parts[2]);
        }
        String rest = parts.length > 1 ? parts[1] : "";
        Matcher at = AT.matcher(rest);
        if (at.find()) {
            return new MemberChange(kind, name, rest.substring(0, at.start()), rest.substring(at.end()));
        }
        if (rest.isEmpty()) {
            Matcher within = AT.matcher(name);
            return within.find()
                    ? new MemberChange(kind, name.substring(0, within.start()), null, name.substring(within.end()))
                    : new MemberChange(kind, name, null, null);
        }
        return Presenters.isOrganisation(rest)
                ? new MemberChange(kind, name, null, rest)
                : new MemberChange(kind, name, rest, null);
    }
}
