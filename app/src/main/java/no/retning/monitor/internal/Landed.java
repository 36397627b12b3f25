package no.retning.monitor.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a program is answered whose figures have landed, or would.
 *
 * @param release its name; null where nothing has landed
 * @param sha256 of all that it says in the open; null where nothing has landed
 * @param changes how many figures would change in each way, held against what is published
 * @param findings what is worth a look, and no reason not to land
 */
record Landed(
        String indicator,
        @Nullable String release,
        String version,
        @Nullable String sha256,
        int figures,
        Map<String, Integer> changes,
        List<PushProblem.Found> findings) {}
