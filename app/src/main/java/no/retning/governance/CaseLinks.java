package no.retning.governance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.retning.edition.Item;
import no.retning.edition.PublishedLink;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.record.Validity;
import org.springframework.stereotype.Component;

/**
 * The ties that follow from where things stand: a case received its inputs and led to its decisions. Nobody states them,
 * so they are made when the meeting is published.
 */
@Component
class CaseLinks {
    private static final String RECEIVED = "received";
    private static final String DECIDED = "decided";

    private final Phrases phrases;

    CaseLinks(Phrases phrases) {
        this.phrases = phrases;
    }

    List<PublishedLink> of(Meeting meeting, Item published) {
        var links = new ArrayList<PublishedLink>();
        for (var one : published.items()) {
            for (var below : one.items()) {
                if (below.kind().equals(Input.KIND)) {
                    links.add(link(meeting, RECEIVED, one, below));
                } else if (below.kind().equals(Decision.KIND)) {
                    links.add(link(meeting, DECIDED, one, below));
                }
            }
        }
        return links;
    }

    private PublishedLink link(Meeting meeting, String type, Item from, Item to) {
        var name = type + "/" + from.id() + "/" + to.id();
        return new PublishedLink(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                type,
                from.ref(),
                to.ref(),
                Validity.from(meeting.day()),
                LocalisedText.NONE,
                new Source(phrases.plain(meeting.title()), null, to.source().illustrative()),
                phrases.plain(meeting.bodyTitle()),
                meeting.day());
    }
}
