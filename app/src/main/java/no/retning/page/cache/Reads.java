package no.retning.page.cache;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the page in the making has read, as tags such as {@code thing:<uuid>}, {@code kind:strategy} or {@code editions}.
 */
public final class Reads {
    private static final ScopedValue<Reads> CURRENT = ScopedValue.newInstance();

    private final Set<String> tags = ConcurrentHashMap.newKeySet();

    Reads() {}

    /** Notes that the page now in the making depends on this tag; does nothing when no page is being made. */
    public static void note(String tag) {
        if (CURRENT.isBound()) {
            CURRENT.get().tags.add(tag);
        }
    }

    <R, X extends Throwable> R during(ScopedValue.CallableOp<R, X> making) throws X {
        return ScopedValue.where(CURRENT, this).call(making);
    }

    Set<String> tags() {
        return Set.copyOf(tags);
    }
}
