package no.retning.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A language by its BCP 47 tag: {@code nb}, {@code nn}, {@code en} … Which ones exist is configuration. */
public record Language(@JsonValue String tag) implements Comparable<Language> {
    @JsonCreator
    public Language {
        if (!tag.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("Not a language tag: " + tag);
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
