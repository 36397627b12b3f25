package no.retning.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.retning.TestInstance;
import no.retning.access.AccessRules;
import no.retning.access.Actor;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.command.Conflict;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.NothingChanged;
import no.retning.edition.PublishedEditions;
import no.retning.edition.PublishedSearch;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Language;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.strategy.Publish.Occasion;
import no.retning.thread.Link;
import no.retning.thread.Links;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublishingTest {
    private static TestInstance instance;
    private static Drafts drafts;

    @BeforeAll
    static void open() {
        instance = TestInstance.start(Map.of());
        drafts = new Drafts(instance);
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static Edition publish(Strategy strategy) {
        return publish(strategy, Occasion.ORDINARY);
    }

    private static Edition publish(Strategy strategy, Occasion occasion) {
        var header = drafts.now(strategy).header();
        return instance.bean(Publish.class).publish(Drafts.SECRETARY, header.ref(), header.version(), occasion);
    }

    private static PublishedEditions published() {
        return instance.bean(PublishedEditions.class);
    }

    private static boolean isFound(String word) {
        return !instance.bean(PublishedSearch.class)
                .find(new PublishedSearch.Query(word, new Language("nb"), null, null, AsOf.NOW), 10)
                .isEmpty();
    }

    private static PublicationState state(Strategy strategy) {
        return instance.bean(Compositions.class).state(strategy.header().ref());
    }

    @Test
    void whatIsPublishedCanBeReadAndFoundByThePublicAndADraftCannot() {
        var strategy = drafts.strategy("synlig");
        var paragraph =
                drafts.paragraph(drafts.chapter(strategy, "synlig-1"), "synlig-1-1", Drafts.text("Kanarifugl."));

        assertThat(published().current(Strategy.KIND, "synlig", AsOf.NOW)).isEmpty();
        assertThat(published().place(paragraph.header().id(), AsOf.NOW)).isEmpty();
        assertThat(isFound("kanarifugl")).isFalse();
        assertThat(state(strategy)).isInstanceOf(PublicationState.Never.class);

        publish(strategy);

        var edition = published().current(Strategy.KIND, "synlig", AsOf.NOW).orElseThrow();
        assertThat(edition.label()).isEqualTo("1.0");
        assertThat(edition.item().items().getFirst().items().getFirst().id())
                .isEqualTo(paragraph.header().id());
        assertThat(isFound("kanarifugl")).isTrue();
        assertThat(state(strategy)).isInstanceOf(PublicationState.Unchanged.class);

        drafts.rewrite(paragraph, Drafts.text("Gråspurv."));

        assertThat(isFound("gråspurv")).isFalse();
        assertThat(state(strategy))
                .isInstanceOfSatisfying(
                        PublicationState.Changed.class,
                        changed -> assertThat(changed.items()).isEqualTo(1));
    }

    @Test
    void aTextOfMoreWordsThanASearchHoldsIsPublishedAndFound() {
        var strategy = drafts.strategy("ordrik");
        var many = IntStream.range(100_000, 270_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        drafts.paragraph(drafts.chapter(strategy, "ordrik-1"), "ordrik-1-1", Drafts.text("Sidensvans " + many));
        publish(strategy);
        assertThat(isFound("sidensvans 100042")).isTrue();
    }

    @Test
    void theNextEditionLeavesTheOneBeforeAsItWas() {
        var strategy = drafts.strategy("to-utgaver");
        var paragraph = drafts.paragraph(drafts.chapter(strategy, "to-1"), "to-1-1", Drafts.text("Først."));
        var first = publish(strategy);
        drafts.rewrite(paragraph, Drafts.text("Siden."));

        var second = publish(strategy);

        var kept = published().bySha256(first.sha256()).orElseThrow();
        assertThat(kept.body()).isEqualTo(first.body());
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.replaces()).contains(first.sha256());
        assertThat(published().history(strategy.header().id())).hasSize(2);
    }

    @Test
    void whatIsPublishedAlreadyIsNotPublishedAgainAndItsRecordStaysAsItWas() {
        var strategy = drafts.strategy("uendret");
        drafts.paragraph(drafts.chapter(strategy, "uendret-1"), "uendret-1-1", Drafts.text("Det samme."));
        publish(strategy);
        long version = drafts.now(strategy).header().version();

        assertThatThrownBy(() -> publish(strategy)).isInstanceOf(NothingChanged.class);
        assertThat(drafts.now(strategy).header().version()).isEqualTo(version);
    }

    @Test
    void aCorrectionSaysWhyAndHasSomethingToCorrect() {
        var strategy = drafts.strategy("rettelse");
        var paragraph = drafts.paragraph(drafts.chapter(strategy, "rettelse-1"), "rettelse-1-1", Drafts.text("Fiel."));

        assertThat(catchThrowableOfType(
                                NotPublishable.class, () -> publish(strategy, new Occasion(LocalisedText.NONE, true)))
                        .findings())
                .extracting(Finding::code)
                .contains(Finding.Code.REASON_MISSING, Finding.Code.NOTHING_TO_CORRECT);

        publish(strategy);
        drafts.rewrite(paragraph, Drafts.text("Feil."));
        var corrected = publish(strategy, new Occasion(Drafts.text("Skrivefeil"), true));

        assertThat(corrected.correction()).isTrue();
        assertThat(corrected.reason()).isEqualTo(Drafts.text("Skrivefeil"));
    }

    @Test
    void whoMayEditMayNotThereforePublish() {
        var strategy = drafts.strategy("uten-lov");
        var editor = Actor.person(Ids.next(), "Redaktør", Set.of("strategy-editor"));

        assertThatThrownBy(() -> instance.bean(Publish.class)
                        .publish(editor, strategy.header().ref(), 1, Occasion.ORDINARY))
                .isInstanceOf(Refused.class);
    }

    @Test
    void twoWhoSaveTheSameParagraphGetBothTexts() {
        var strategy = drafts.strategy("to-skribenter");
        var paragraph = drafts.paragraph(drafts.chapter(strategy, "skriver-1"), "skriver-1-1", Drafts.text("Utkast."));
        drafts.rewrite(paragraph, Drafts.text("Den første."));

        var conflict = catchThrowableOfType(Conflict.class, () -> drafts.rewrite(paragraph, Drafts.text("Den andre.")));

        assertThat(((Paragraph) conflict.saved()).text()).isEqualTo(Drafts.text("Den første."));
        assertThat(((Paragraph) conflict.attempted()).text()).isEqualTo(Drafts.text("Den andre."));
    }

    @Test
    void aLinkIsPublishedWhenBothItsEndsAre() {
        var strategy = drafts.strategy("lenket");
        drafts.paragraph(drafts.chapter(strategy, "lenket-1"), "lenket-1-1", Drafts.text("Bygger på noe."));
        var document = drafts.document("grunnlag");
        link(document.header().ref(), strategy.header().ref(), strategy);

        var alone = publish(strategy);
        instance.bean(Publish.class).publish(Drafts.SECRETARY, document.header().ref(), 1, Occasion.ORDINARY);

        assertThat(alone.links()).isEmpty();
        assertThat(state(strategy))
                .isInstanceOfSatisfying(
                        PublicationState.Changed.class,
                        changed -> assertThat(changed.links()).isEqualTo(1));
        assertThat(publish(strategy).links()).hasSize(1);
    }

    private static void link(Ref from, Ref to, Strategy statedIn) {
        var id = Ids.next();
        instance.bean(Commands.class)
                .create(
                        Drafts.SECRETARY,
                        instance.bean(Links.class),
                        new Link(
                                Header.draft(id, Link.KIND, id.toString(), Link.ACTIVE),
                                "guides",
                                from,
                                to,
                                Drafts.text("Det står der."),
                                Drafts.SOURCE,
                                "Direktoratet",
                                LocalDate.of(2024, 1, 1),
                                statedIn.header().id()));
    }

    @Test
    void aStrategyThatComesIntoForceReplacesTheOneBeforeIt() {
        var before = drafts.strategy("gammel", Phase.GJELDENDE);
        var after = drafts.strategy("ny", Phase.TILSLUTNING);
        after = instance.bean(Commands.class)
                .change(
                        Drafts.SECRETARY,
                        Strategies.EDIT,
                        instance.bean(Strategies.class),
                        after.header().id(),
                        1,
                        ny -> ny.with(ny.header().after(before.header().id())));

        var inForce = instance.bean(AdvanceStrategy.class)
                .advance(Drafts.SECRETARY, after.header().id(), after.header().version());

        assertThat(inForce.phase()).isEqualTo(Phase.GJELDENDE);
        assertThat(drafts.now(before).phase()).isEqualTo(Phase.ERSTATTET);
    }

    @Test
    void theCollectionsKnowTheStatesAndActionsOfTheAccessFile() {
        var rules = AccessRules.readResource();
        for (var type : Set.of(
                Strategies.class,
                Chapters.class,
                Paragraphs.class,
                Structures.class,
                Goals.class,
                GuidingDocuments.class)) {
            var records = instance.bean(type);
            assertThat(rules.kind(records.kind()).states())
                    .containsExactlyInAnyOrderElementsOf(records.about().states());
            assertThat(rules.kind(records.kind()).actions())
                    .containsOnlyKeys(records.about().actions().toArray(String[]::new));
        }
    }
}
