package no.retning.formats.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells who presents and for whom, from the pieces of a cell. */
final class Presenters {
    private static final Pattern FUNCTION = Pattern.compile(
            "(?iu).*(?:direktør|leder|leiar|rådgiver|rådgjevar|sjef|ordfører|ordførar|lege|koordinator|ansvarlig|"
                    + "ansvarleg|representant|sekretær|arkitekt|professor|medarbeider|medarbeidar)(?:en)?");
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?u)(?:.*(?i:direktorat|departement|kommune|fylke|helseforetak|institutt|foren[ei]ng|forbund|universitet|"
                    + "høgsk|høysk|helsenett|tilsyn|senter|etat|sykehus|sjukehus|selskap|sekretariat|arkiv).*"
                    + "|.*(?:råd|rådet|styret?|nemnda?)|Helse \\p{Lu}.*|(?:.* )?(?:[A-ZÆØÅ]{2,6}|AS|SF))");

    private Presenters() {}

    static boolean isOrganisation(String text) {
        return !FUNCTION.matcher(text).matches() && ORGANISATION.matcher(text).matches();
    }

    /** The presenters in the pieces, which are lines or cells. */
    static List<Presenter> of(List<String> pieces) {
        List<String> lines = new ArrayList<>();
        for (String piece : pieces) {
            boolean continues = !lines.isEmpty()
                    && (Character.isLowerCase(piece.charAt(0))
                            || lines.getLast().endsWith("-"));
            if (continues) {
                lines.set(lines.size() - 1, Text.join(lines.getLast(), piece));
            } else {
                lines.add(piece);
            }
        }
        List<Presenter> presenters = new ArrayList<>();
        for (String group : String.join("\n", lines).split(";")) {
            List<String> parts = Arrays.stream(group.split("[,\\n()|]"))
                    .map(String::strip)
                    .filter(part -> part.matches("(?s).*\\p{L}.*"))
                    .toList();
            group(parts, presenters);
        }
        return presenters;
    }

    private static void group(List<String> parts, List<Presenter> presenters) {
        switch (parts.size()) {
            case 0 -> {}
            case 1 ->
                presenters.add(
                        isOrganisation(parts.getFirst())
                                ? new Presenter(null, parts.getFirst())
                                : new Presenter(parts.getFirst(), null));
            case 2 -> presenters.add(new Presenter(parts.getFirst(), parts.getLast()));
            default -> {
                List<String> waiting = new ArrayList<>();
                for (String part : parts) {
                    if (isOrganisation(part)) {
                        presenters.add(new Presenter(waiting.isEmpty() ? null : String.join(", ", waiting), part));
                        waiting.clear();
                    } else {
                        waiting.add(part);
                    }
                }
                if (!waiting.isEmpty()) {
                    presenters.add(new Presenter(String.join(", ", waiting), null));
                }
            }
        }
    }
}
