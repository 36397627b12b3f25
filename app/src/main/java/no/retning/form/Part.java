package no.retning.form;

import java.util.List;
import java.util.stream.Stream;
import no.retning.page.Choice;
import no.retning.page.Field;
import org.jspecify.annotations.Nullable;

/** A part of a form as its template shows it. */
public sealed interface Part {
    /** The fields in it, each with a label that can be read alone. */
    Stream<Named> fields();

    /** A field and what to call it outside its group. */
    record Named(String label, Field field, List<Choice> choices) {
        Named(String label, Field field) {
            this(label, field, List.of());
        }

        /** A value as a reader knows it. */
        public String shown(String value) {
            return choices.stream()
                    .filter(choice -> choice.value().equals(value))
                    .map(Choice::label)
                    .findFirst()
                    .orElse(value);
        }
    }

    /**
     * One line.
     *
     * @param type of the HTML input: {@code text}, {@code date}, {@code url}
     */
    record Line(Field field, String type) implements Part {
        @Override
        public Stream<Named> fields() {
            return Stream.of(new Named(field.label(), field));
        }
    }

    /**
     * The same text in every language.
     *
     * @param rows 1 for a title
     */
    record Texts(String legend, @Nullable String hint, int rows, List<Field> languages) implements Part {
        @Override
        public Stream<Named> fields() {
            return languages.stream().map(field -> new Named(legend + ", " + field.label(), field));
        }
    }

    /** Several lines in one language. */
    record Area(Field field, int rows) implements Part {
        @Override
        public Stream<Named> fields() {
            return Stream.of(new Named(field.label(), field));
        }
    }

    /** One of several. */
    record Select(Field field, List<Choice> choices) implements Part {
        @Override
        public Stream<Named> fields() {
            return Stream.of(new Named(field.label(), field, choices));
        }
    }

    /** Yes or no; sends {@code true} or nothing. */
    record Tick(Field field) implements Part {
        @Override
        public Stream<Named> fields() {
            return Stream.of(new Named(field.label(), field, List.of(new Choice("true", "✓", false))));
        }
    }

    /**
     * A file. Its field holds the receipt of what has been taken in.
     *
     * @param sent the name under which the file itself is sent
     * @param accept what the browser offers to choose among, as in {@code .pdf,.docx}
     * @param kept what the file that has been taken in is called, or null
     */
    record Upload(
            Field field,
            String sent,
            String accept,
            @Nullable String kept) implements Part {
        @Override
        public Stream<Named> fields() {
            return Stream.of(new Named(
                    field.label(), field, kept == null ? List.of() : List.of(new Choice(field.value(), kept, true))));
        }

        /** Whether something has been taken in. */
        public boolean isKept() {
            return kept != null;
        }
    }

    /** Parts that belong together. */
    record Group(String legend, @Nullable String hint, List<Part> parts) implements Part {
        @Override
        public Stream<Named> fields() {
            return parts.stream()
                    .flatMap(Part::fields)
                    .map(named -> new Named(legend + ", " + named.label(), named.field(), named.choices()));
        }
    }
}
