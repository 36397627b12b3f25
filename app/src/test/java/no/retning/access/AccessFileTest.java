package no.retning.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.Kind;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Records;
import org.junit.jupiter.api.Test;

class AccessFileTest {
    private static final String FILE = """
            roles: {public: Offentligheten, secretariat: Sekretariat}
            kinds:
              letter:
                states: [draft, sent]
                secret: true
                fields: {text: public}
                actions:
                  view: {in: [all], by: [secretariat]}
                  create: {in: [draft], by: [secretariat]}
                  send: {in: [draft], by: [secretariat], at: "POST /brev/{id}/send"}
            routes:
              - {at: "GET /", by: [everyone], cache: true}
              - {at: "POST /brev/{id}/send", by: [signed-in], cache: false}
            """;

    private static final Set<String> ROUTES = Set.of("GET /", "POST /brev/{id}/send");

    record Letter(Header header, LocalisedText text) implements Recorded<Letter> {
        @Override
        public LocalisedText title() {
            return LocalisedText.NONE;
        }

        @Override
        public Letter with(Header newHeader) {
            return new Letter(newHeader, text);
        }
    }

    record Note(Header header, LocalisedText text, String secret) implements Recorded<Note> {
        @Override
        public LocalisedText title() {
            return LocalisedText.NONE;
        }

        @Override
        public Note with(Header newHeader) {
            return new Note(newHeader, text, secret);
        }
    }

    record Collection<R extends Recorded<R>>(Kind<R> about) implements Records<R> {
        Collection(String kind, Class<R> type, Set<String> states, Set<String> actions) {
            this(new Kind<>(kind, type, states, actions));
        }

        @Override
        public R get(UUID id) {
            throw new IllegalStateException("not asked for here");
        }

        @Override
        public void insert(R record) {
            throw new IllegalStateException("not asked for here");
        }

        @Override
        public void update(R record) {
            throw new IllegalStateException("not asked for here");
        }
    }

    private static final Records<Letter> LETTERS =
            new Collection<>("letter", Letter.class, Set.of("draft", "sent"), Set.of("view", "create", "send"));

    private static AccessRules rules(String file) {
        return AccessRules.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> gaps(Records<?> letters, Set<String> routes) {
        return AccessInventory.gaps(rules(FILE), List.of(letters), routes);
    }

    @Test
    void codeAndFileThatAgreeLeaveNoGap() {
        assertThat(gaps(LETTERS, ROUTES)).isEmpty();
    }

    @Test
    void aRouteAddedWithoutTheFileIsAGap() {
        assertThat(gaps(LETTERS, Set.of("GET /", "POST /brev/{id}/send", "GET /hemmelig")))
                .containsExactly("access.yaml does not name the route: GET /hemmelig");
    }

    @Test
    void aStateAddedWithoutTheFileIsAGap() {
        assertThat(gaps(
                        new Collection<>(
                                "letter",
                                Letter.class,
                                Set.of("draft", "sent", "burnt"),
                                Set.of("view", "create", "send")),
                        ROUTES))
                .containsExactly("access.yaml does not name the state of letter: burnt");
    }

    @Test
    void anActionAddedWithoutTheFileIsAGap() {
        assertThat(gaps(
                        new Collection<>(
                                "letter",
                                Letter.class,
                                Set.of("draft", "sent"),
                                Set.of("view", "create", "send", "burn")),
                        ROUTES))
                .containsExactly("access.yaml does not name the action on letter: burn");
    }

    @Test
    void aFieldAddedWithoutTheFileIsAGap() {
        assertThat(gaps(
                        new Collection<>(
                                "letter", Note.class, Set.of("draft", "sent"), Set.of("view", "create", "send")),
                        ROUTES))
                .containsExactly("access.yaml does not name the field of letter: secret");
    }

    @Test
    void aKindAddedWithoutTheFileIsAGapAndSoIsOneThatIsNoMore() {
        assertThat(gaps(new Collection<>("parcel", Letter.class, Set.of("draft"), Set.of("view")), ROUTES))
                .containsExactlyInAnyOrder(
                        "access.yaml does not name the kind: parcel",
                        "access.yaml names a kind that does not exist: letter");
    }

    @Test
    void aFileThatContradictsItselfIsNotRead() {
        assertThatThrownBy(() -> rules(FILE.replace("by: [secretariat]}", "by: [king]}")))
                .hasMessageContaining("letter/view names the unknown role king");
        assertThatThrownBy(() -> rules(FILE.replace("in: [draft]", "in: [lost]")))
                .hasMessageContaining("unknown state lost");
        assertThatThrownBy(() -> rules(FILE.replace("- {at: \"POST /brev/{id}/send\"", "- {at: \"POST /annet\"")))
                .hasMessageContaining("unlisted route");
        assertThatThrownBy(() -> rules(FILE.replace("by: [signed-in], cache: false", "by: [signed-in], cache: true")))
                .hasMessageContaining("cached but not for everyone");
    }

    @Test
    void whatTheFileDoesNotNameIsRefusedToEverybody() {
        var access = new Access(rules(FILE));
        var secretary = Actor.person(UUID.randomUUID(), "Sekretær", Set.of("secretariat"));

        assertThat(access.allows(secretary, "letter", "draft", "send")).isTrue();
        assertThat(access.allows(secretary, "letter", "sent", "send")).isFalse();
        assertThatThrownBy(() -> access.allows(secretary, "letter", "burnt", "view"))
                .isInstanceOf(UnlistedAccess.class);
        assertThatThrownBy(() -> access.allows(secretary, "letter", "draft", "burn"))
                .isInstanceOf(UnlistedAccess.class);
        assertThatThrownBy(() -> access.allows(secretary, "parcel", "draft", "view"))
                .isInstanceOf(UnlistedAccess.class);
    }
}
