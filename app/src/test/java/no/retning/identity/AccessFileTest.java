package no.retning.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.AccessInventory;
import no.retning.access.AccessRules;
import no.retning.record.Header;
import no.retning.record.Kind;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Records;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code and access file are the same; whatever is added to the code alone is found. */
class AccessFileTest {
    private static TestInstance instance;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    @Test
    void theFileNamesExactlyWhatTheCodeHas() {
        assertThat(AccessInventory.gaps(rules(), kinds(), routes())).isEmpty();
    }

    @Test
    void aRouteAddedWithoutTheFileIsReported() {
        var routes = new TreeSet<>(routes());
        routes.add("POST /arbeid/ny");

        assertThat(AccessInventory.gaps(rules(), kinds(), routes))
                .containsExactly("access.yaml does not name the route: POST /arbeid/ny");
    }

    @Test
    void aRouteThatOnlyTheFileHasIsReported() {
        var routes = new TreeSet<>(routes());
        routes.remove("POST /logg-ut");

        assertThat(AccessInventory.gaps(rules(), kinds(), routes))
                .containsExactly("access.yaml names a route that does not exist: POST /logg-ut");
    }

    private record Note(Header header, String text) implements Recorded<Note> {
        @Override
        public LocalisedText title() {
            return LocalisedText.NONE;
        }

        @Override
        public Note with(Header newHeader) {
            return new Note(newHeader, text);
        }
    }

    private record Notes(Set<String> states, Set<String> actions) implements Records<Note> {
        @Override
        public Kind<Note> about() {
            return new Kind<>("note", Note.class, states, actions);
        }

        @Override
        public Note get(UUID id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void insert(Note note) {}

        @Override
        public void update(Note note) {}
    }

    @ParameterizedTest
    @CsvSource({
        "note, open closed, view edit, text, ''",
        "other, open closed, view edit, text, does not name the kind: note",
        "note, open, view edit, text, does not name the state of note: closed",
        "note, open closed, view, text, does not name the action on note: edit",
        "note, open closed, view edit, words, does not name the field of note: text"
    })
    void aKindAStateAnActionOrAFieldAddedWithoutTheFileIsReported(
            String kind, String states, String actions, String field, String gap) {
        var file = """
                roles: {editor: Redaktør}
                kinds:
                  %s:
                    states: [%s]
                    secret: true
                    fields: {%s: internal}
                    actions: {%s}
                routes: []
                """.formatted(kind, String.join(", ", states.split(" ")), field, actions(actions));
        var rules = AccessRules.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        var notes = new Notes(Set.of("open", "closed"), Set.of("view", "edit"));

        var gaps = AccessInventory.gaps(rules, List.of(notes), List.of());

        if (gap.isEmpty()) {
            assertThat(gaps).isEmpty();
        } else {
            assertThat(gaps).contains("access.yaml " + gap);
        }
    }

    private static String actions(String names) {
        return String.join(
                ", ",
                Arrays.stream(names.split(" "))
                        .map(name -> name + ": {in: [all], by: [editor]}")
                        .toList());
    }

    private static AccessRules rules() {
        return instance.bean(AccessRules.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Collection<? extends Records<?>> kinds() {
        return (Collection) instance.context().getBeansOfType(Records.class).values();
    }

    private static Set<String> routes() {
        return instance.bean(RouteInventory.class).routes();
    }
}
