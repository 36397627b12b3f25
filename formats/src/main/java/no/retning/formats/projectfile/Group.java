package no.retning.formats.projectfile;

import org.jspecify.annotations.Nullable;

/** A summary that activities and other summaries stand under; it has no time of its own. */
public record Group(String id, String name, @Nullable String parent) {
    public Group {
        Numbers.named("id of a group", id);
    }
}
