package no.retning.formats.dcat;

import java.io.Serial;
import java.util.List;

/** A catalogue lacks what the profile demands, or holds what is no address; every fault names the thing. */
public final class InvalidCatalogue extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    InvalidCatalogue(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
