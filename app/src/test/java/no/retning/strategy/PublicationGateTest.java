package no.retning.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import no.retning.TestInstance;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.page.WordBook;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.strategy.Finding.Code;
import no.retning.strategy.Publish.Occasion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationGateTest {
    private static TestInstance instance;
    private static Drafts drafts;
    private static int count;

    @BeforeAll
    static void open() {
        instance = TestInstance.start(Map.of());
        drafts = new Drafts(instance);
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static Strategy strategyWith(LocalisedText words, Source source) {
        var slug = "port-" + ++count;
        var strategy = drafts.strategy(slug);
        drafts.paragraph(drafts.chapter(strategy, slug + "-1"), slug + "-1-1", words, source);
        return strategy;
    }

    private static Strategy strategyWith(String words) {
        return strategyWith(Drafts.text(words), Drafts.SOURCE);
    }

    private static List<Finding> findings(Strategy strategy) {
        return instance.bean(PublicationGate.class)
                .check(instance.bean(Compositions.class).of(strategy.header().ref()));
    }

    private static List<Finding> stops(Strategy strategy) {
        return findings(strategy).stream().filter(Finding::stops).toList();
    }

    @Test
    void aFinishedTextPasses() {
        assertThat(findings(strategyWith("En ferdig tekst med [lenke](https://example.org/side).")))
                .isEmpty();
    }

    @Test
    void whatTheGateStopsIsNotPublished() {
        var strategy = strategyWith("Lorem  ipsum og så videre.");

        var stopped = catchThrowableOfType(
                NotPublishable.class,
                () -> instance.bean(Publish.class)
                        .publish(Drafts.SECRETARY, strategy.header().ref(), 1, Occasion.ORDINARY));

        assertThat(stopped.findings()).extracting(Finding::code).contains(Code.PLACEHOLDER);
        assertThat(instance.bean(PublishedEditions.class)
                        .current(strategy.header().id(), AsOf.NOW))
                .isEmpty();
        assertThat(drafts.now(strategy).header().version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO", "Her: xxx", "Tekst kommer.", "Målet er [...] og mer", "To be written"})
    void aPlaceholderIsStoppedInEveryLanguage(String words) {
        assertThat(stops(strategyWith(words))).hasSize(3).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(Code.PLACEHOLDER);
            assertThat(finding.field()).isEqualTo("text");
            assertThat(finding.item().kind()).isEqualTo(Paragraph.KIND);
        });
    }

    @Test
    void wordsThatOnlyLookLikeAPlaceholderPass() {
        assertThat(stops(strategyWith("Metodosjon og todoble er ikke xxxl."))).isEmpty();
    }

    @Test
    void aRequiredLanguageIsMissedWithAStopAndAnotherWithAWarning() {
        var findings = findings(strategyWith(LocalisedText.of("nn", "Berre nynorsk."), Drafts.SOURCE));

        assertThat(findings)
                .filteredOn(Finding::stops)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.code() + " " + finding.language()).isEqualTo("MISSING_LANGUAGE nb"));
        assertThat(findings)
                .filteredOn(finding -> !finding.stops())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.code() + " " + finding.language()).isEqualTo("UNTRANSLATED en"));
    }

    @Test
    void emptyTextAndAnEmptyChapterAreStopped() {
        var strategy = strategyWith(LocalisedText.NONE, Drafts.SOURCE);
        drafts.chapter(strategy, "tomt-kapittel");

        assertThat(stops(strategy)).extracting(Finding::code).containsExactly(Code.EMPTY, Code.NOTHING_IN_IT);
    }

    @Test
    void aParagraphNamesItsSourceOrIsIllustrative() {
        assertThat(stops(strategyWith(Drafts.text("Uten kilde."), Source.NONE)))
                .extracting(Finding::code)
                .containsExactly(Code.NO_SOURCE);
        assertThat(stops(strategyWith(Drafts.text("Illustrasjon."), new Source("", null, true))))
                .isEmpty();
    }

    @Test
    void aLinkToAThingThatReadersCannotSeeIsDeadUntilItIsPublished() {
        var document = drafts.document("port-dokument");
        var strategy = strategyWith(
                "Se [dokumentet](/id/document/%s).".formatted(document.header().id()));

        assertThat(stops(strategy)).extracting(Finding::code).containsOnly(Code.DEAD_LINK);

        instance.bean(Publish.class).publish(Drafts.SECRETARY, document.header().ref(), 1, Occasion.ORDINARY);

        assertThat(stops(strategy)).isEmpty();
    }

    @Test
    void linksIntoTheStrategyItselfAreGoodAndOthersAreJudgedByWhereTheyLead() {
        var strategy = drafts.strategy("lenker");
        var chapter = drafts.chapter(strategy, "lenker-kapittel");
        drafts.paragraph(chapter, "lenker-1", Drafts.text("""
                [Her](/strategi/lenker), [kapittel](/nn/strategi/lenker/kapittel/lenker-kapittel#avsnitt), [punkt](#punkt),
                [post](mailto:post@example.org), [søk](/sok?q=ord)"""));
        drafts.paragraph(chapter, "lenker-2", LocalisedText.of("nb", """
                [borte](/strategi/finnes-ikke), [id](/id/goal/%s), [rart](http://), [skript](javascript:alert(1)),
                [relativ](side.html)""".formatted(Ids.next())));

        assertThat(stops(strategy))
                .extracting(Finding::code)
                .containsExactly(Code.DEAD_LINK, Code.DEAD_LINK, Code.BAD_ADDRESS, Code.BAD_ADDRESS, Code.BAD_ADDRESS);
    }

    @Test
    void staleWordingIsWarnedOfWithTheSentenceAndTheDate() {
        var strategy = strategyWith(
                LocalisedText.of(Map.of(
                        "nb", "Den ble sendt 31. mai 2022. Den skal sendes i slutten av mai 2022.",
                        "nn", "Ho vart send 31. mai 2022.",
                        "en", "It will be sent in late May 2022.")),
                Drafts.SOURCE);

        assertThat(findings(strategy))
                .allMatch(finding -> !finding.stops() && finding.code() == Code.STALE)
                .extracting(finding -> finding.language() + ": " + finding.arguments())
                .containsExactly(
                        "en: [It will be sent in late May 2022., May 2022]",
                        "nb: [Den skal sendes i slutten av mai 2022., mai 2022]");
    }

    @Test
    void everyFindingHasWordsInEveryLanguage() {
        var words = instance.bean(WordBook.class);
        for (var code : Code.values()) {
            for (var language : List.of("nb", "nn", "en")) {
                assertThat(words.in(language).has(code.words()))
                        .as(code + " " + language)
                        .isTrue();
            }
        }
    }
}
