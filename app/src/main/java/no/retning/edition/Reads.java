package no.retning.edition;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What a page in the making has read, so that a publication can replace exactly the pages it touches. */
public final class Reads {
    /** Bound while a page is being made. */
    public static final ScopedValue<Reads> CURRENT = ScopedValue.newInstance();

    /** Read by pages that list editions or could show any. */
    public static final String ANY = "editions";

    /** Noted by pages that say what holds today. */
    public static final String TODAY = "today";

    /** Read by pages that show the figures of any indicator. */
    public static final String FIGURES = "figures";

    private final Set<String> tags = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Long> until = new AtomicReference<>();

    /** Read by pages that show the figures of one. */
    public static String figures(UUID indicator) {
        return FIGURES + ":" + indicator;
    }

    public static void note(String tag) {
        if (CURRENT.isBound()) {
            CURRENT.get().tags.add(tag);
        }
    }

    public static void note(Collection<String> tags) {
        tags.forEach(Reads::note);
    }

    /** Says that what was read is sure only until a moment of {@link System#nanoTime}; the earliest counts. */
    public static void until(long nanos) {
        if (CURRENT.isBound()) {
            CURRENT.get()
                    .until
                    .accumulateAndGet(nanos, (known, said) -> known == null || said - known < 0 ? said : known);
        }
    }

    /** Whether nobody asks until when what is read is sure, or it has been said already. */
    public static boolean isLimited() {
        return !CURRENT.isBound() || CURRENT.get().until.get() != null;
    }

    /** Null where what was read is right until it is replaced. */
    public @Nullable Long until() {
        return until.get();
    }

    public Set<String> tags() {
        return Set.copyOf(tags);
    }
}
