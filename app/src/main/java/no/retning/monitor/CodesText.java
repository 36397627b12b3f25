package no.retning.monitor;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import no.retning.record.Json;

/** Codes by breakdown as they are written; those that many figures share are written once. */
final class CodesText {
    private final Map<SortedMap<String, String>, String> written = new HashMap<>();

    String of(SortedMap<String, String> codes) {
        return written.computeIfAbsent(codes, Json::text);
    }
}
