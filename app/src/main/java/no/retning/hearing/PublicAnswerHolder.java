package no.retning.hearing;

import no.retning.access.Actor;
import no.retning.file.Holder;
import org.springframework.stereotype.Component;

/** Speaks for what came with published answers: everybody may have it. */
@Component
class PublicAnswerHolder implements Holder {
    private final PublicAnswerRows rows;

    PublicAnswerHolder(PublicAnswerRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean admits(Actor actor, String sha256) {
        return rows.naming(sha256);
    }
}
