package no.retning.hearing;

import static no.retning.Fixtures.document;
import static no.retning.Fixtures.hearing;

import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.GuidingDocuments;
import no.retning.strategy.Publish;

/** A published proposal, and hearings on it. */
public final class HeardProposal {
    private static final Actor SYSTEM = Actor.system("test");

    private final TestInstance instance;
    private final GuidingDocument proposal;
    private int made;

    public HeardProposal(TestInstance instance) {
        this.instance = instance;
        proposal = instance.bean(Commands.class)
                .create(SYSTEM, instance.bean(GuidingDocuments.class), document("forslaget", "Forslaget"));
        instance.bean(Publish.class)
                .publish(SYSTEM, proposal.header().ref(), proposal.header().version(), Publish.Occasion.ORDINARY);
    }

    /** A new hearing that may be answered. */
    public Hearing opened() {
        var open = instance.bean(OpenHearing.class);
        var draft = instance.bean(Commands.class)
                .create(SYSTEM, instance.bean(Hearings.class), hearing("horing-" + ++made, proposal));
        var approved = open.approve(SYSTEM, draft.header().id(), draft.header().version());
        return open.open(SYSTEM, approved.header().id(), approved.header().version());
    }
}
