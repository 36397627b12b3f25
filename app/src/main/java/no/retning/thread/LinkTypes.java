package no.retning.thread;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.retning.record.LocalisedText;
import no.retning.record.Validity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The kinds of tie there are and what a whole thread has, read from {@code threads.yaml}. */
public final class LinkTypes {
    /**
     * @param forward how it reads from its first end: "fører til"
     * @param backward how it reads from the other: "bygger på"
     * @param from the kinds of thing that state it where they are worked on, or null where anything may be tied so
     */
    public record LinkType(
            LocalisedText forward,
            LocalisedText backward,
            @Nullable List<String> from) {}

    /** Which end of a link a thing stands at. */
    public enum End {
        FROM,
        TO
    }

    /** What a thing needs beside ties. */
    public enum Need {
        /** An organisation that is there today. */
        OWNER,
        /** That somebody has changed it, within the time the rule gives. */
        WORK,
        /** That what it is tied to still holds: nothing of it has been replaced, withdrawn or taken away. */
        BASIS
    }

    /**
     * A thing of this kind (and, where they differ, of these sorts) in one of these states must stand at this end of a link of one
     * of these types, or have what it needs; otherwise the thread is broken there.
     *
     * @param end null where links do not matter
     * @param needs null where a link is what is asked for
     * @param within how long ago the link may have begun to hold, or the thing been changed; null where it never goes stale
     * @param at where it is mended, with {@code {id}} for that of the thing and {@code {whole}} for that of the record it lies
     *     in; null for where things are tied
     */
    public record Rule(
            String id,
            String kind,
            @Nullable List<String> sorts,
            List<String> states,
            @Nullable End end,
            @Nullable List<String> links,
            @Nullable Need needs,
            @Nullable Period within,
            @Nullable String at,
            LocalisedText broken,
            LocalisedText mend) {
        public Rule {
            boolean looksAtLinks = needs == null || needs == Need.BASIS;
            if ((end != null) != looksAtLinks || (links != null) != looksAtLinks) {
                throw new IllegalArgumentException(
                        "threads.yaml: rule %s must name an end and its links, or what is needed".formatted(id));
            }
            if (needs == Need.WORK && within == null) {
                throw new IllegalArgumentException("threads.yaml: rule %s must say within what time".formatted(id));
            }
        }

        List<String> mending() {
            return links == null ? List.of() : links;
        }

        /** Whether a tie of a thing mends it on a day. */
        boolean isMendedBy(Walk.Step tie, UUID thing, Supplier<LocalDate> day) {
            var near = end == End.FROM ? tie.from() : tie.to();
            return mending().contains(tie.type())
                    && isFresh(tie.valid(), day)
                    && near.ref().id().equals(thing);
        }

        /** Whether a link that holds so mends it on a day. */
        private boolean isFresh(Validity valid, Supplier<LocalDate> day) {
            var from = valid.from();
            return within == null || (from != null && from.isAfter(day.get().minus(within)));
        }
    }

    /**
     * Where texts of what is published are looked through.
     *
     * @param fields of what is published, or of a part of it
     * @param kinds each with the states in which it is looked through; any where none is named
     */
    public record Texts(List<String> fields, LinkedHashMap<String, List<String>> kinds) {}

    private record LookedThrough(Texts quoted, Texts stale) {}

    private record File(LinkedHashMap<String, LinkType> types, List<Rule> rules, LookedThrough texts) {}

    private final Map<String, LinkType> types;
    private final List<Rule> rules;
    private final LookedThrough texts;

    private LinkTypes(File file) {
        types = file.types();
        rules = List.copyOf(file.rules());
        texts = file.texts();
        for (var rule : rules) {
            if (!types.keySet().containsAll(rule.mending())) {
                throw new IllegalStateException(
                        "threads.yaml: rule %s names an unknown type of link".formatted(rule.id()));
            }
        }
    }

    public static LinkTypes read(InputStream file) {
        return new LinkTypes(YAMLMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build()
                .readValue(file, File.class));
    }

    public static LinkTypes readResource() {
        try (var file = LinkTypes.class.getResourceAsStream("/threads.yaml")) {
            return read(Objects.requireNonNull(file, "threads.yaml is not on the class path"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<LinkType> find(String type) {
        return Optional.ofNullable(types.get(type));
    }

    public Set<String> names() {
        return types.keySet();
    }

    public Map<String, LinkType> all() {
        return Collections.unmodifiableMap(types);
    }

    public List<Rule> rules() {
        return rules;
    }

    /** For a number that is other than the one computed from its source. */
    public Texts quotedTexts() {
        return texts.quoted();
    }

    /** For a future whose day has passed. */
    public Texts staleTexts() {
        return texts.stale();
    }

    /**
     * The rules on ties that a thing with these breaks; for pages that have walked already.
     *
     * @param day asked for where a rule looks at how old a tie is
     */
    public List<Rule> brokenBy(
            String kind, String sort, String state, Collection<Walk.Step> ties, UUID thing, Supplier<LocalDate> day) {
        return rules.stream()
                .filter(rule -> rule.kind().equals(kind) && rule.states().contains(state))
                .filter(rule -> rule.sorts() == null || rule.sorts().contains(sort))
                .filter(rule -> rule.needs() == null)
                .filter(rule -> ties.stream().noneMatch(tie -> rule.isMendedBy(tie, thing, day)))
                .toList();
    }
}
