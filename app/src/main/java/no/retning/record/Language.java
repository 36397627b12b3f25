package no.retning.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** A language by its BCP 47 tag: {@code nb}, {@code nn}, {@code en} … Which ones exist is configuration. */
public record Language(@JsonValue String tag) implements Comparable<Language> {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}");

    @JsonCreator
    public Language {
        if (!TAG.matcher(tag).matches()) {
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
