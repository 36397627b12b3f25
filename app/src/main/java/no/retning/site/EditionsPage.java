package no.retning.site;

import java.util.List;
import no.retning.page.Choice;
import no.retning.page.Frame;
import no.retning.page.Link;

/**
 * The history of a thing: all its editions, newest first.
 *
 * @param from editions one may compare from; empty where there is only one
 * @param compareUrl where the form that compares two of them goes
 */
public record EditionsPage(
        Frame frame, Link thing, List<EditionLine> editions, List<Choice> from, List<Choice> to, String compareUrl) {}
