package no.retning.edition;

import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.document;
import static no.retning.Fixtures.goal;
import static no.retning.Fixtures.link;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.TestInstance;
import no.retning.command.Commands;
import no.retning.edition.Difference.Fate;
import no.retning.edition.Difference.Piece;
import no.retning.edition.Difference.What;
import no.retning.formats.canonicaljson.CanonicalJson;
import no.retning.record.Language;
import no.retning.record.LocalisedText;
import no.retning.strategy.GoalType;
import no.retning.strategy.Goals;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.GuidingDocuments;
import no.retning.strategy.Publish;
import no.retning.strategy.Publish.Occasion;
import no.retning.strategy.Structures;
import no.retning.thread.Links;
import no.retning.thread.Walk;
import no.retning.thread.Walk.Direction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class EditionsTest {
    private static final Language NB = new Language("nb");

    private static TestInstance instance;
    private static Commands commands;
    private static GuidingDocuments documents;
    private static Publish publish;
    private static PublishedEditions published;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
        commands = instance.bean(Commands.class);
        documents = instance.bean(GuidingDocuments.class);
        publish = instance.bean(Publish.class);
        published = instance.bean(PublishedEditions.class);
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static GuidingDocument create(String slug, String title) {
        return commands.create(SECRETARY, documents, document(slug, title));
    }

    private static Edition publish(GuidingDocument document) {
        return publish.publish(
                SECRETARY, document.header().ref(), document.header().version(), Occasion.ORDINARY);
    }

    private static GuidingDocument rewrite(GuidingDocument document, String text) {
        return commands.change(
                SECRETARY,
                "edit",
                documents,
                document.header().id(),
                documents.get(document.header().id()).header().version(),
                old -> new GuidingDocument(
                        old.header(),
                        old.title(),
                        old.shortTitle(),
                        old.publisher(),
                        old.issued(),
                        old.legalBasis(),
                        old.url(),
                        nb(text),
                        old.type(),
                        old.licence(),
                        old.copy(),
                        old.source()));
    }

    @Test
    void anEditionIsCanonicalJsonAddressedByItsHash() throws Exception {
        var edition = publish(create("kanonisk", "Kanonisk"));

        var digest = MessageDigest.getInstance("SHA-256").digest(edition.body());
        assertThat(edition.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(CanonicalJson.of(new String(edition.body(), StandardCharsets.UTF_8)))
                .isEqualTo(edition.body());
        assertThat(published.bySha256(edition.sha256()))
                .hasValueSatisfying(found -> assertThat(found.body()).isEqualTo(edition.body()));
    }

    @Test
    void aDraftIsNowhereOnThePublicSide() {
        var draft = create("kanarifugl", "Kanarifuglen");

        assertThat(published.current(draft.header().id(), AsOf.NOW)).isEmpty();
        assertThat(published.current("document", "kanarifugl", AsOf.NOW)).isEmpty();
        assertThat(published.place(draft.header().id(), AsOf.NOW)).isEmpty();
        assertThat(search("Kanarifuglen")).isEmpty();
    }

    @Test
    void aNewEditionReplacesTheOldWhichStaysAsItWas() {
        var document = create("avlost", "Avløst");
        var first = publish(document);
        var second = publish(rewrite(document, "Ny tekst."));

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.replaces()).contains(first.sha256());
        assertThat(published.current(document.header().id(), AsOf.NOW))
                .hasValueSatisfying(now -> assertThat(now.sha256()).isEqualTo(second.sha256()));
        assertThat(published.bySha256(first.sha256()).orElseThrow().body()).isEqualTo(first.body());
        assertThat(published.history(document.header().id()).stream().map(Edition::number))
                .containsExactly(2, 1);
    }

    @Test
    void whatHasNotChangedIsNotPublishedAgain() {
        var document = create("uendret", "Uendret");
        publish(document);

        assertThatThrownBy(() -> publish(documents.get(document.header().id()))).isInstanceOf(NothingChanged.class);
        assertThat(published.history(document.header().id())).hasSize(1);
    }

    @Test
    void aDayInThePastShowsWhatWasShownAtItsEnd() throws Exception {
        var document = create("historisk", "Historisk");
        var first = publish(document);
        publish(rewrite(document, "Det som gjelder i dag."));
        try (var owner = instance.database().connect();
                var history = owner.createStatement()) {
            // What was published in 2020 and replaced in 2021, as the pointers would have kept it.
            history.execute("""
                    update edition.pointer set shown = tstzrange('2020-03-10 12:00+01', '2021-06-01')
                    where thing = '%1$s' and not upper_inf(shown);
                    update edition.pointer set shown = tstzrange('2021-06-01', null)
                    where thing = '%1$s' and upper_inf(shown)
                    """.formatted(document.header().id()));
        }

        assertThat(asOf(document, LocalDate.of(2020, 3, 9))).isEmpty();
        assertThat(asOf(document, LocalDate.of(2020, 3, 10))).hasValue(first.sha256());
        assertThat(asOf(document, LocalDate.of(2021, 5, 30))).hasValue(first.sha256());
        assertThat(asOf(document, LocalDate.of(2022, 1, 1))).isPresent().isNotEqualTo(first.sha256());
    }

    private static Optional<String> asOf(GuidingDocument document, LocalDate day) {
        return published
                .current(document.header().id(), AsOf.endOf(day, ZoneId.of("Europe/Oslo")))
                .map(Edition::sha256);
    }

    @Test
    void theDifferenceBetweenTwoEditionsIsToldWordByWord() {
        var document = create("endret", "Endret");
        var first = publish(rewrite(document, "Alle skal ha tilgang til egne opplysninger."));
        var second = publish(rewrite(document, "Alle innbyggere skal ha tilgang til egne data."));

        var difference = Difference.between(first.item(), second.item(), NB);

        assertThat(difference.items()).singleElement().satisfies(changed -> {
            assertThat(changed.what()).isEqualTo(What.CHANGED);
            assertThat(changed.text())
                    .contains(new Piece(Fate.ADDED, "innbyggere "))
                    .contains(new Piece(Fate.REMOVED, "opplysninger."))
                    .contains(new Piece(Fate.ADDED, "data."));
        });
    }

    @Test
    void searchKnowsStemsAndMisspellingsAndOnlyTheLanguageRead() {
        publish(rewrite(create("sokbar", "Sykehusplanen"), "Kommunene og sykehusene samarbeider om journalene."));

        assertThat(search("sykehus")).hasSize(1);
        assertThat(search("kommune journal")).hasSize(1);
        assertThat(instance.bean(PublishedSearch.class).find(query("sykehus", "en"), 10))
                .isEmpty();
        assertThat(search("samarbeidr")).isEmpty();
        assertThat(instance.bean(PublishedSearch.class).meant(query("samarbeidr", "nb")))
                .hasValue("samarbeider");
    }

    private static List<PublishedSearch.Hit> search(String words) {
        return instance.bean(PublishedSearch.class).find(query(words, "nb"), 10);
    }

    private static PublishedSearch.Query query(String words, String language) {
        return new PublishedSearch.Query(words, new Language(language), null, null, AsOf.NOW);
    }

    @Test
    void theThreadIsWalkedOnwardAndBackAndNeverToADraft() {
        var goals = instance.bean(Goals.class);
        var links = instance.bean(Links.class);
        var aims = create("maldokument", "Dokumentet med målene");
        var structure = commands.create(
                SECRETARY,
                instance.bean(Structures.class),
                structure("trinn", aims.header().ref()));
        var area = commands.create(SECRETARY, goals, goal(structure, "omradet", GoalType.AREA, 1));
        var goal = commands.create(SECRETARY, goals, goal(structure, "malet", GoalType.GOAL, 2));
        var hidden = create("utkastet", "Utkastet");
        var id = structure.header().id();
        commands.create(
                SECRETARY,
                links,
                link("guides", aims.header().ref(), area.header().ref(), id));
        commands.create(
                SECRETARY,
                links,
                link("continued-by", area.header().ref(), goal.header().ref(), id));
        commands.create(
                SECRETARY,
                links,
                link("guides", hidden.header().ref(), goal.header().ref(), id));
        publish(documents.get(aims.header().id()));
        publish.publish(SECRETARY, structure.header().ref(), 1, Occasion.ORDINARY);
        var walk = (Walk) instance.context().getBean("publishedWalk");

        var onward = walk.from(aims.header().id(), Direction.ONWARD, 5, AsOf.NOW);
        assertThat(onward.stream().map(step -> step.depth() + " " + step.to().slug()))
                .containsExactly("1 omradet", "2 malet");
        assertThat(onward).allSatisfy(step -> {
            assertThat(step.evidence()).isNotEqualTo(LocalisedText.NONE);
            assertThat(step.source().citation()).isNotBlank();
            assertThat(step.statedBy()).isEqualTo("Direktoratet for e-helse");
        });
        var back = walk.from(goal.header().id(), Direction.BACK, 5, AsOf.NOW);
        assertThat(back.stream().map(step -> step.from().slug())).containsExactly("omradet", "maldokument");
        assertThat(published.current(id, AsOf.NOW).orElseThrow().links()).hasSize(2);
    }

    @Test
    void thePublicRoleReadsNothingButEditions() {
        var publicSide = (JdbcClient) instance.context().getBean("publicJdbc");
        var tables =
                instance.bean(JdbcClient.class).sql("""
                        select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema', 'edition')
                        """).query(String.class).list();

        assertThat(tables).contains("record.record", "journal.entry", "thread.link", "strategy.paragraph");
        for (var table : tables) {
            assertThatThrownBy(() ->
                            publicSide.sql("select * from " + table).query().listOfRows())
                    .as(table)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
        for (var change : List.of(
                "insert into edition.pointer select * from edition.pointer",
                "update edition.pointer set thing = thing",
                "delete from edition.item")) {
            assertThatThrownBy(() -> publicSide.sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void whatIsBuiltFromEditionsCanBeBuiltAgain() {
        publish(create("gjenskapt", "Gjenskapt"));
        var sql = instance.bean(JdbcClient.class);
        var everything = """
                select md5(string_agg(row::text, '' order by row::text)) from (
                    select (sha256, id, kind, slug, parent, depth, position, code, title, summary)::text as row from edition.item
                    union all select (sha256, id, type, from_id, to_id, valid, evidence, source)::text from edition.link
                    union all select (sha256, item, language, title, text, words)::text from edition.passage) all_rows
                """;
        var before = sql.sql(everything).query(String.class).single();

        instance.bean(TransactionTemplate.class)
                .executeWithoutResult(done -> instance.bean(Projections.class).rebuild());

        assertThat(sql.sql(everything).query(String.class).single()).isEqualTo(before);
    }

    @Test
    void editionsThatWereTamperedWithAreFound() throws Exception {
        publish(create("tuklet", "Tuklet"));
        assertThat(instance.bean(EditionVerification.class).verify().problems()).isEmpty();

        try (var owner = instance.database().connect();
                var tampering = owner.createStatement()) {
            tampering.execute("""
                    update edition.edition set body = convert_to(replace(convert_from(body, 'UTF8'), 'Tuklet', 'Tøklet'), 'UTF8')
                    where slug = 'tuklet'
                    """);
            assertThat(instance.bean(EditionVerification.class).verify().problems())
                    .singleElement()
                    .asString()
                    .contains("does not match its hash");
            tampering.execute("""
                    update edition.edition set body = convert_to(replace(convert_from(body, 'UTF8'), 'Tøklet', 'Tuklet'), 'UTF8')
                    where slug = 'tuklet'
                    """);
        }
    }
}
