package no.retning.monitor;

import java.util.LinkedHashMap;
import java.util.Map;
import no.retning.record.LocalisedText;

/**
 * What is told of a goal: three parts, and what they come to.
 *
 * @param events what has happened, and how what is done for the goal gets on
 * @param figures what the figures say
 * @param focus what is in focus now, and what has been started
 * @param summary all of it in short
 */
public record Narrative(LocalisedText events, LocalisedText figures, LocalisedText focus, LocalisedText summary) {
    public static final Narrative NONE =
            new Narrative(LocalisedText.NONE, LocalisedText.NONE, LocalisedText.NONE, LocalisedText.NONE);

    /** The three parts by name, in the order in which they are read. */
    public Map<String, LocalisedText> parts() {
        var parts = new LinkedHashMap<String, LocalisedText>();
        parts.put("events", events);
        parts.put("figures", figures);
        parts.put("focus", focus);
        return parts;
    }
}
