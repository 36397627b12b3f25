package no.retning.bundle;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The parts that all capabilities have in packages, each after what it refers to. */
@Component
public class PackageParts {
    private final List<PackagePart> parts;

    PackageParts(List<PackagePart> parts) {
        this.parts = List.copyOf(parts);
    }

    public List<PackagePart> all() {
        return parts;
    }

    /** The part that has such things, whether in files of their own or within others. */
    public Optional<PackagePart> of(String kind) {
        return parts.stream()
                .filter(part -> part.collections().stream()
                        .anyMatch(collection -> collection.kind().equals(kind)))
                .findFirst();
    }
}
