package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.UUID;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.ProjectJson;
import no.retning.record.Header;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import tools.jackson.databind.JsonNode;

/**
 * The plan behind an activity: what is computed of its roadmap is computed of these tasks in its place.
 *
 * @param owner the organisation that answers for the activity
 * @param title in the language in which the tasks are named
 * @param plan as Retning's JSON for plans, without what it costs and who works on it
 */
public record Detail(Header header, UUID activity, UUID owner, LocalisedText title, JsonNode plan, Source source)
        implements Recorded<Detail> {
    public static final String KIND = "detail";

    /** Its tasks are not public; that the activity's dates rest on such a plan is. */
    public static final String KEPT = "kept";

    public static final String RELEASED = "released";

    /** Another has taken its place, or none. */
    public static final String REMOVED = "removed";

    /** @throws no.retning.formats.projectfile.InvalidProjectFile if it is no plan */
    public ProjectFile file() {
        return file(plan);
    }

    static ProjectFile file(JsonNode plan) {
        return ProjectJson.read(new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(plan)));
    }

    @JsonIgnore
    public boolean isReleased() {
        return header.state().equals(RELEASED);
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(owner);
    }

    @Override
    public Detail with(Header newHeader) {
        return new Detail(newHeader, activity, owner, title, plan, source);
    }

    Detail of(UUID newOwner) {
        return new Detail(header, activity, newOwner, title, plan, source);
    }
}
