package no.retning.knowledge;

import java.util.List;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;

/**
 * Something that is changing, as a yearly report tells of it.
 *
 * @param slug its name within the report, which stays when its title changes
 * @param text in Markdown
 * @param horizon when it makes itself felt
 * @param goals the areas and goals that it bears upon
 * @param grounds sections of analyses, findings, points of SWOTs that it is read from
 */
public record Trend(
        UUID id,
        String slug,
        LocalisedText title,
        LocalisedText text,
        Horizon horizon,
        List<UUID> goals,
        List<Ref> grounds,
        Source source) {
    public static final String KIND = "trend";

    public Trend {
        goals = List.copyOf(goals);
        grounds = List.copyOf(grounds);
    }
}
