package no.retning.formats.agenda;

import java.util.regex.Pattern;

/** Lines that begin another part of a pack, whatever stood before. */
enum Landmark {
    CHANGES("(?:endring(?:er|ar)? (?:i|av) |(?:nye?|avtroppande|avtroppende) (?:medlem|representant|observatør)).*"),
    ATTENDANCE("(?:til stede|tilstede|deltakere|deltakarar|deltagere|møtte|frammøtte|medlemmer|medlemer|observatører|"
            + "observatørar|forfall|meldt forfall|ikke til stede|ikkje til stades|til stades|"
            + "(?:fra |frå )?sekretariat(?:et)?)(?: til stede| til stades)?\\s?(?::.*)?"),
    NEXT_MEETING("neste (?:ordinære )?(?:[\\p{L}-]+[- ])?møtet?\\b.*");

    private final Pattern pattern;

    Landmark(String words) {
        this.pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean matches(Line line) {
        return pattern.matcher(line.text()).matches();
    }

    static boolean isAt(Line line) {
        for (Landmark landmark : values()) {
            if (landmark.matches(line)) {
                return true;
            }
        }
        return false;
    }
}
