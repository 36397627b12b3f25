package no.retning.edition;

import java.util.Set;

/** Whoever keeps something made from editions in memory, and must drop what a publication has replaced. */
@FunctionalInterface
public interface ReplacedPages {
    /** Called on the publishing node after commit, before the publisher gets an answer. */
    void replaced(Set<String> tags);
}
