package no.retning.edition;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a page in the making has read, so that a publication can replace exactly the pages it touches. */
public final class Reads {
    /** Bound while a page is being made. */
    public static final ScopedValue<Reads> CURRENT = ScopedValue.newInstance();

    /** Read by pages that list editions or could show any. */
    public static final String ANY = "editions";

    /** Noted by pages that say what holds today. */
    public static final String TODAY = "today";

    private final Set<String> tags = ConcurrentHashMap.newKeySet();

    public static void note(String tag) {
        if (CURRENT.isBound()) {
            CURRENT.get().tags.add(tag);
        }
    }

    public static void note(Collection<String> tags) {
        tags.forEach(Reads::note);
    }

    public Set<String> tags() {
        return Set.copyOf(tags);
    }
}
