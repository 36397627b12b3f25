package no.retning.formats.dataset;

import java.util.HashSet;
import java.util.List;

/** What a table is divided by. The first category comes first in every row of it. */
public record Dimension(String id, String label, Role role, List<Category> categories, List<String> notes) {
    private static final int MOST_CATEGORIES = 200_000;

    /** What a dimension is about. */
    public enum Role {
        TIME,
        GEO,
        /** What is measured. */
        METRIC,
        OTHER
    }

    /** @throws InvalidDataset when it has no id, no category, or a code twice */
    public Dimension {
        categories = List.copyOf(categories);
        notes = List.copyOf(notes);
        if (id.isBlank() || categories.isEmpty() || categories.size() > MOST_CATEGORIES) {
            throw new InvalidDataset("The dimension '" + id + "' needs an id and from 1 to " + MOST_CATEGORIES
                    + " categories; it has " + categories.size());
        }
        var codes = new HashSet<String>();
        for (Category category : categories) {
            if (!codes.add(category.code())) {
                throw new InvalidDataset("The dimension '" + id + "' has the code '" + category.code() + "' twice");
            }
        }
    }

    public Dimension(String id, String label, Role role, List<Category> categories) {
        this(id, label, role, categories, List.of());
    }

    public List<String> codes() {
        return categories.stream().map(Category::code).toList();
    }
}
