package no.retning.bundle;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;

/** What a package holds, by kind and slug, with the ids that its things have or get; finds what references mean. */
public final class Catalogue {
    /**
     * @param present the thing's header in this instance; null if it is new
     * @param container what it lies in: the chapter of a paragraph; null for what lies in nothing
     * @param index its place in the list it stands in, from 0
     */
    public record Entry(
            Ref ref,
            String slug,
            Spot spot,
            @Nullable Header present,
            @Nullable Entry container,
            int index) {}

    private final Headers headers;
    private final Map<String, Entry> bySlug = new LinkedHashMap<>();
    private final Map<UUID, Entry> byId = new LinkedHashMap<>();

    public Catalogue(Headers headers) {
        this.headers = headers;
    }

    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(bySlug.values());
    }

    public Optional<Entry> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Takes up a thing; one that is at fault gets a slug of its own, so that the rest of it is read, too. */
    public Entry add(String kind, Spot spot, @Nullable Entry container, int index) {
        var slug = slug(kind, spot);
        var given = spot.id();
        var present = present(kind, slug, given, spot);
        var id = present != null ? present.id() : given != null ? given : Ids.next();
        var other = byId.get(id);
        if (other != null) {
            spot.fault(
                    "id",
                    "is also the id of %s; take it away here or there"
                            .formatted(other.spot().where("id")));
        }
        var entry = new Entry(new Ref(kind, id), slug, spot, present, container, index);
        bySlug.put(kind + "/" + slug, entry);
        byId.put(id, entry);
        return entry;
    }

    private String slug(String kind, Spot spot) {
        var slug = spot.slug();
        if (slug == null) {
            return Ids.next().toString();
        }
        var twin = bySlug.get(kind + "/" + slug);
        if (twin == null) {
            return slug;
        }
        spot.fault(
                "slug",
                "“%s” is taken by %s; choose another"
                        .formatted(slug, twin.spot().where("slug")));
        return Ids.next().toString();
    }

    private @Nullable Header present(String kind, String slug, @Nullable UUID given, Spot spot) {
        var byId = given == null ? null : headers.find(given).orElse(null);
        var bySlug = headers.find(kind, slug).orElse(null);
        if (byId != null && !byId.kind().equals(kind)) {
            spot.fault("id", "is in this instance the id of a %s; take the field away".formatted(byId.kind()));
            return null;
        }
        if (byId != null && bySlug != null && !byId.id().equals(bySlug.id())) {
            spot.fault("slug", "“%s” is in this instance the slug of another %s; choose another".formatted(slug, kind));
            return null;
        }
        var present = byId != null ? byId : bySlug;
        if (present != null && present.state().equals("removed")) {
            spot.fault("slug", "“%s” has been removed in this instance; choose another slug".formatted(slug));
        }
        return present;
    }

    /** What a field refers to, written kind/slug or kind/id; null if it is not there or not found. */
    @Nullable
    public Ref ref(Spot spot, String field, Set<String> kinds) {
        var text = spot.word(field);
        if (text == null) {
            return null;
        }
        int slash = text.indexOf('/');
        var kind = slash < 0 ? "" : text.substring(0, slash);
        if (!kinds.contains(kind)) {
            spot.fault(
                    field,
                    "“%s” must be written kind/slug, the kind being %s"
                            .formatted(
                                    text,
                                    String.join(" or ", kinds.stream().sorted().toList())));
            return null;
        }
        var found = find(kind, text.substring(slash + 1));
        if (found.isEmpty()) {
            spot.fault(field, "there is no %s, neither in the package nor in this instance".formatted(text));
        }
        return found.orElse(null);
    }

    /** The header of a thing as its file tells: what it is, when it holds, what came before it. */
    public Header header(Entry entry, String state) {
        var spot = entry.spot();
        var predecessor = ref(spot, "predecessor", Set.of(entry.ref().kind()));
        var present = entry.present();
        return new Header(
                entry.ref().id(),
                entry.ref().kind(),
                entry.slug(),
                state,
                present == null ? 0 : present.version(),
                spot.validity("valid"),
                predecessor == null ? null : predecessor.id(),
                present == null ? null : present.changedAt());
    }

    /** As {@link #ref}, for a field that must be there. */
    @Nullable
    public Ref neededRef(Spot spot, String field, Set<String> kinds) {
        if (!spot.has(field)) {
            spot.fault(field, "is missing; write kind/slug of what is meant");
        }
        return ref(spot, field, kinds);
    }

    private Optional<Ref> find(String kind, String name) {
        var here = bySlug.get(kind + "/" + name);
        if (here != null) {
            return Optional.of(here.ref());
        }
        return id(name).flatMap(
                        id -> find(id).map(Entry::ref).or(() -> headers.find(id).map(Header::ref)))
                .filter(ref -> ref.kind().equals(kind))
                .or(() -> headers.find(kind, name).map(Header::ref));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException slug) {
            return Optional.empty();
        }
    }
}
