package no.retning.roadmap.internal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.retning.command.Headers;
import no.retning.roadmap.RoadmapCompositions;
import no.retning.strategy.PublicationState;
import org.springframework.stereotype.Component;

/** How roadmaps stand to what is published of them, kept until something they are composed of has changed: that takes a while. */
@Component
final class RoadmapStandings {
    private static final Set<String> MADE_OF = Set.of(
            "roadmap",
            "activity",
            "detail",
            "dependency",
            "risk",
            "run",
            "organisation",
            "measure",
            "goal",
            "structure");

    private record Known(long change, PublicationState state) {}

    private final RoadmapCompositions compositions;
    private final Headers headers;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    RoadmapStandings(RoadmapCompositions compositions, Headers headers) {
        this.compositions = compositions;
        this.headers = headers;
    }

    PublicationState of(UUID roadmap) {
        long change = headers.lastChange(MADE_OF);
        var before = known.get(roadmap);
        if (before != null && before.change() == change) {
            return before.state();
        }
        var state = compositions.state(roadmap);
        known.put(roadmap, new Known(change, state));
        return state;
    }
}
