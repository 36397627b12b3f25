package no.retning.hearing.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.formats.table.ColumnFinder;

/** What a column of a table of answers can hold. */
sealed interface AnswerColumn {
    /** As a form carries it. */
    String code();

    /** What is said to a place. */
    record Said(UUID place) implements AnswerColumn {
        @Override
        public String code() {
            return "said." + place;
        }
    }

    /** Where one stands on a place. */
    record Stood(UUID place) implements AnswerColumn {
        @Override
        public String code() {
            return "stood." + place;
        }
    }

    /** What is the same whatever is heard. */
    enum Field implements AnswerColumn {
        /** By which rows that belong together are known. */
        ID("id", "nr", "svar nr", "svarnummer", "svar id", "respondent id", "answer", "answer id"),
        ORGANISATION(
                "virksomhet",
                "virksomheter",
                "verksemd",
                "verksemder",
                "organisasjon",
                "organisasjoner",
                "organisasjonar",
                "høringsinstans",
                "høyringsinstans",
                "avsender",
                "avsendar",
                "instans",
                "organisation",
                "organization",
                "organisations",
                "respondent",
                "sender"),
        NUMBER(
                "organisasjonsnummer",
                "org nr",
                "orgnr",
                "org nummer",
                "organisation number",
                "organization number",
                "org no"),
        PERSON("privatperson", "navn på privatperson", "namn på privatperson", "private person", "person"),
        CONTACT("kontaktperson", "kontakt", "contact", "contact person", "navn", "namn", "name"),
        EMAIL("e post", "epost", "e postadresse", "epostadresse", "email", "e mail", "mail"),
        LANGUAGE("språk", "målform", "language"),
        RECEIVED(
                "mottatt",
                "motteke",
                "kommet",
                "innkommet",
                "mottatt dato",
                "dato",
                "tidspunkt",
                "tidsstempel",
                "received",
                "date",
                "timestamp",
                "submitted"),
        /** Which place the row is about. */
        ABOUT("gjelder", "gjeld", "punkt", "spørsmål", "avsnitt", "om", "about", "question", "paragraph", "section"),
        STANCE("standpunkt", "holdning", "haldning", "stance", "position"),
        TEXT(
                "svar",
                "tekst",
                "merknad",
                "merknader",
                "merknadar",
                "kommentar",
                "kommentarer",
                "høringssvar",
                "høyringssvar",
                "innspill",
                "innspel",
                "text",
                "comment",
                "comments",
                "remark",
                "remarks",
                "response",
                "til helheten",
                "til heilskapen",
                "hele forslaget",
                "heile forslaget",
                "to the whole",
                "the whole proposal"),
        NO_REMARKS("ingen merknader", "ingen merknadar", "no remarks", "no comments");

        private final List<String> names;

        Field(String... names) {
            this.names = Arrays.asList(names);
        }

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The one that is called so, whatever the case and the spaces. */
        static Optional<Field> called(String header) {
            var wanted = ColumnFinder.plain(header);
            return Arrays.stream(values())
                    .filter(field -> Stream.concat(Stream.of(field.code()), field.names.stream())
                            .anyMatch(name -> ColumnFinder.plain(name).equals(wanted)))
                    .findFirst();
        }
    }
}
