package no.retning.strategy.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.instance.Problem;
import no.retning.page.Words;
import no.retning.record.Header;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Slug;

/** Where what one file says belongs here: which record it is, what it may be called, and what was left out. */
final class StratmlPlace {
    static final int STEP = 10;

    private final Headers headers;
    private final Languages languages;
    private final Language language;
    private final Words words;
    private final Words titles;
    private final Set<String> slugs = new HashSet<>();
    private final List<String> left = new ArrayList<>();

    /**
     * @param language that the file's texts are in
     * @param words to tell a person what was left out
     * @param titles in the language of the file's texts
     */
    StratmlPlace(Headers headers, Languages languages, Language language, Words words, Words titles) {
        this.headers = headers;
        this.languages = languages;
        this.language = language;
        this.words = words;
        this.titles = titles;
    }

    Language language() {
        return language;
    }

    /** What the file says and no record will, a line each. */
    List<String> left() {
        return left;
    }

    void leave(String key, Object... arguments) {
        left.add(words.of(key, arguments));
    }

    /** The same each time: importing a file again finds what it made. */
    static UUID derived(UUID within, String name) {
        return derived(within + "#" + name);
    }

    static UUID derived(String name) {
        return UUID.nameUUIDFromBytes(("stratml " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** The record of ours that an identifier names, if it is of this kind. */
    Optional<UUID> ours(String identifier, String kind) {
        if (!identifier.matches("_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-\\d+)?")) {
            return Optional.empty();
        }
        var id = UUID.fromString(identifier.substring(1, 37));
        return headers.find(id).filter(header -> header.kind().equals(kind)).map(Header::id);
    }

    boolean isHere(UUID id) {
        return headers.find(id).isPresent();
    }

    /** The header that a thing has here, or that of a new one. */
    Header header(String kind, UUID id, String called, String state) {
        var present = headers.find(id);
        if (present.isPresent() && !present.get().kind().equals(kind)) {
            throw new Problem(
                    words.of("stratml.otherKind", id.toString(), present.get().kind(), kind));
        }
        return present.orElseGet(() -> Header.draft(id, kind, freeSlug(kind, called), state));
    }

    private String freeSlug(String kind, String called) {
        var wanted = Slug.from(called);
        var slug = wanted;
        for (int i = 2; headers.find(kind, slug).isPresent() || !slugs.add(kind + "/" + slug); i++) {
            slug = wanted + "-" + i;
        }
        return slug;
    }

    /** Whether a thing was removed here: a file does not bring it back. */
    boolean isRemoved(Header header, String removed) {
        if (header.version() > 0 && header.state().equals(removed)) {
            leave("stratml.removed", header.kind() + "/" + header.slug());
            return true;
        }
        return false;
    }

    String said(LocalisedText text) {
        return text.best(language, languages).text();
    }

    /** The text with what the file says in its language; as it was where that says the same. */
    LocalisedText with(LocalisedText present, String written) {
        return written.isBlank() || written.strip().equals(said(present)) ? present : present.with(language, written);
    }

    LocalisedText word(String key) {
        return LocalisedText.of(language.tag(), titles.of(key));
    }
}
