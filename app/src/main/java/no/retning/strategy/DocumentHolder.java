package no.retning.strategy;

import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.file.Holder;
import org.springframework.stereotype.Component;

/** Speaks for the archived copies of documents: whoever may see the document at work may have its copy. */
@Component
class DocumentHolder implements Holder {
    private final GuidingDocuments documents;
    private final Access access;

    DocumentHolder(GuidingDocuments documents, Access access) {
        this.documents = documents;
        this.access = access;
    }

    @Override
    public boolean admits(Actor actor, String sha256) {
        return documents.keeping(sha256).stream()
                .anyMatch(document -> access.allows(actor, document, GuidingDocuments.VIEW));
    }
}
