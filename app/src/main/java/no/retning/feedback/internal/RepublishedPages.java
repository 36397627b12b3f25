package no.retning.feedback.internal;

import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.EditionPublished;
import no.retning.feedback.Feedbacks;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Marks open answers when the page they are about is published anew. The event waits in the database until this is done,
 * so it is done after a crash as well; done twice, it changes nothing more.
 */
@Component
class RepublishedPages {
    private static final Actor ACTOR = Actor.system("feedback");

    private final Feedbacks feedbacks;
    private final Commands commands;

    RepublishedPages(Feedbacks feedbacks, Commands commands) {
        this.feedbacks = feedbacks;
        this.commands = commands;
    }

    @ApplicationModuleListener
    void on(EditionPublished published) {
        for (var feedback : feedbacks.openOn(published.thing(), published.number())) {
            var header = feedback.header();
            commands.change(
                    ACTOR,
                    Feedbacks.OUTDATE,
                    feedbacks,
                    header.id(),
                    header.version(),
                    open -> open.changedBy(published.number()));
        }
    }
}
