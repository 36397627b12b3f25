package no.retning.formats.pxweb;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.retning.formats.pxweb.InvalidSelection.Reason;

/** Where each code stands, found at once however many there are. */
final class Lookup {
    private final Codes codes;
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> inAnyCapitals = new HashMap<>();

    Lookup(Codes codes) {
        this.codes = codes;
        for (String code : codes.all()) {
            int place = exact.size();
            exact.putIfAbsent(code, place);
            inAnyCapitals.putIfAbsent(code.toLowerCase(Locale.ROOT), place);
        }
    }

    List<String> all() {
        return codes.all();
    }

    boolean isTime() {
        return codes.time();
    }

    boolean has(String code) {
        return exact.containsKey(code);
    }

    /** @throws InvalidSelection when no code is so written, not even in other capitals */
    int place(String code) {
        Integer place = exact.get(code);
        if (place == null) {
            place = inAnyCapitals.get(code.toLowerCase(Locale.ROOT));
        }
        if (place == null) {
            throw wrong(Reason.UNKNOWN_CODE, code);
        }
        return place;
    }

    InvalidSelection wrong(Reason reason, String what) {
        return new InvalidSelection(reason, codes.variable(), what);
    }
}
