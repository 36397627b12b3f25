package no.retning.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.TestInstance;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.edition.PublishedLink;
import no.retning.instance.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class PackageTest {
    private static final Path EXAMPLE = Path.of("src/main/resources/example/norge");
    private static final List<String> KINDS = List.of(GuidingDocument.KIND, Structure.KIND, Strategy.KIND);

    private static TestInstance instance;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        instance = TestInstance.start(Map.of());
        importInto(instance, EXAMPLE, false);
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static String importInto(TestInstance target, Path files, boolean dryRun) {
        var out = new ByteArrayOutputStream();
        try {
            target.importer("package")
                    .importFrom(List.of(files), Map.of(), dryRun, new PrintStream(out, true, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] export(TestInstance source) throws IOException {
        var zip = new ByteArrayOutputStream();
        source.exporter("package").export(null, Map.of(), zip);
        return zip.toByteArray();
    }

    private static List<Edition> editions(TestInstance target) {
        return KINDS.stream()
                .flatMap(kind -> target.bean(PublishedEditions.class).all(kind, AsOf.NOW).stream())
                .toList();
    }

    private static long records(TestInstance target) {
        return target.bean(JdbcClient.class)
                .sql("select count(*) from record.record")
                .query(Long.class)
                .single();
    }

    private static long entries(TestInstance target) {
        return target.bean(JdbcClient.class)
                .sql("select coalesce(max(seq), 0) from journal.entry")
                .query(Long.class)
                .single();
    }

    /** A package of one file beside the manifest. */
    private Path packageWith(String name, String content) throws IOException {
        var root = Files.createTempDirectory(folder, "pakke");
        Files.writeString(root.resolve("package.yaml"), """
                format: retning-package/1
                name: {nb: Prøve}
                """);
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), content);
        return root;
    }

    @Test
    void theExampleGivesEachThingOneEditionWithAllItsLinks() throws IOException {
        var published = editions(instance);

        assertThat(published).hasSize(21).allMatch(edition -> edition.number() == 1);
        long links = Files.readAllLines(EXAMPLE.resolve("links.yaml")).stream()
                .filter(line -> line.startsWith("- type:"))
                .count();
        assertThat(published.stream()
                        .mapToLong(edition -> edition.links().size())
                        .sum())
                .isEqualTo(links);
    }

    @Test
    void theSamePackageAgainChangesNothing() {
        long before = entries(instance);

        assertThat(importInto(instance, EXAMPLE, false).lines())
                .allMatch(line -> line.matches("(Imported: \\d+ )?unchanged.*"));
        assertThat(entries(instance)).isEqualTo(before);
    }

    @Test
    void whatIsWrittenAndReadAgainIsTheSame() throws IOException {
        var zip = Files.write(folder.resolve("alt.zip"), export(instance));
        try (var other = TestInstance.start(Map.of())) {
            importInto(other, zip, false);

            assertThat(export(other)).isEqualTo(Files.readAllBytes(zip));
            assertThat(editions(other).stream().map(Edition::item))
                    .containsExactlyElementsOf(
                            editions(instance).stream().map(Edition::item).toList());
            assertThat(editions(other).stream().map(PackageTest::links))
                    .containsExactlyElementsOf(
                            editions(instance).stream().map(PackageTest::links).toList());
        }
    }

    private static Map<UUID, PublishedLink> links(Edition edition) {
        return edition.links().stream().collect(Collectors.toMap(link -> link.id(), link -> link));
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndKeepsNothing() throws IOException {
        var root = packageWith("documents/provekjoring.yaml", """
                kind: document
                slug: provekjoring
                title: {nb: Prøvekjøring}
                """);
        long before = records(instance);

        assertThat(importInto(instance, root, true)).contains("created   document/provekjoring", "Dry run");
        assertThat(records(instance)).isEqualTo(before);
    }

    @Test
    void aThingThatIsThereIsChangedAndItsHistoryGoesOn() throws IOException {
        importInto(instance, packageWith("documents/endret.yaml", """
                kind: document
                slug: endret
                title: {nb: Før}
                """), false);
        var before = instance.bean(GuidingDocuments.class).find("endret").orElseThrow();

        importInto(instance, packageWith("documents/endret.yaml", """
                kind: document
                slug: endret
                title: {nb: Etter}
                """), false);

        var after = instance.bean(GuidingDocuments.class).get(before.header().id());
        assertThat(after.title().byLanguage()).containsEntry("nb", "Etter");
        assertThat(after.header().version()).isEqualTo(2);
    }

    /** @param said what one of the lines must hold, beside the file */
    private record Broken(String name, String content, String... said) {}

    private static Stream<Broken> broken() {
        return Stream.of(
                new Broken("documents/a.yaml", "kind: document\nslug: [", "line"),
                new Broken("documents/b.yaml", "kind: document\nslug: b\nslug: c\ntitle: {nb: B}", "line"),
                new Broken("documents/c.yaml", "kind: document\nslug: c", "title: is missing"),
                new Broken("documents/d.yaml", "kind: document\nslug: d\ntittel: {nb: D}\ntitle: {nb: D}", "tittel"),
                new Broken("documents/e.yaml", "kind: document\nslug: Æ Ø\ntitle: {nb: E}", "slug: “Æ Ø” is no slug"),
                new Broken("documents/f.yaml", "kind: goal\nslug: f\ntitle: {nb: F}", "kind: is “goal”"),
                new Broken(
                        "documents/g.yaml", "kind: document\nslug: g\ntitle: {xx: G}", "title.xx", "no such language"),
                new Broken(
                        "documents/h.yaml", "kind: document\nslug: h\ntitle: H", "title: must be written by language"),
                new Broken(
                        "documents/i.yaml",
                        "kind: document\nslug: i\ntitle: {nb: I}\nvalid: {from: 2022-13-01}",
                        "valid.from: “2022-13-01” is no day"),
                new Broken(
                        "documents/j.yaml",
                        "kind: document\nslug: j\ntitle: {nb: J}\nvalid: {from: 2022-02-01, until: 2021-01-01}",
                        "valid.until: must come after"),
                new Broken("documents/k.yaml", "kind: document\nslug: k\ntitle: {nb: K}\nurl: ikke-adresse", "url:"),
                new Broken("documents/l.yaml", "kind: document\nslug: l\ntitle: {nb: L}\npublish: ja", "publish:"),
                new Broken("documents/m.yaml", "kind: document\nslug: m\nid: 17\ntitle: {nb: M}", "id: “17” is no id"),
                new Broken(
                        "structures/n.yaml",
                        "kind: structure\nslug: n\ntitle: {nb: N}\nowner: strategy/borte",
                        "owner: there is no strategy/borte"),
                new Broken(
                        "structures/o.yaml",
                        """
                        kind: structure
                        slug: o
                        title: {nb: O}
                        owner: document/meld-st-9-2012-2013
                        goals:
                          - {slug: o-1, type: goal, title: {nb: Mål}}
                          - {slug: o-2, type: mål, titel: {nb: Mål}}
                        """,
                        "goals[1].type: “mål” is no sort of goal",
                        "goals[1].title: is missing",
                        "goals[1].titel"),
                new Broken(
                        "structures/p.yaml",
                        """
                        kind: structure
                        slug: p
                        title: {nb: P}
                        owner: document/meld-st-9-2012-2013
                        goals:
                          - {slug: p-1, type: goal, title: {nb: Mål}, goals: [{slug: p-1, type: goal, title: {nb: Mål}}]}
                        """,
                        "goals[0].goals[0].slug: “p-1” is taken by structures/p.yaml: goals[0].slug"),
                new Broken(
                        "strategies/q.yaml",
                        "kind: strategy\nslug: q\ntitle: {nb: Q}\nstate: ferdig\nmilestones: [{date: i fjor}]",
                        "state: “ferdig” is no phase",
                        "milestones[0].date: “i fjor”",
                        "milestones[0].title: is missing"),
                new Broken(
                        "strategies/r.yaml",
                        "kind: strategy\nslug: r\ntitle: {nb: R}\npredecessor: strategy/r",
                        "predecessor: leads back to itself"),
                new Broken(
                        "strategies/s.yaml",
                        """
                        kind: strategy
                        slug: s
                        title: {nb: S}
                        publish: true
                        chapters:
                          - slug: s-1
                            title: {nb: Kapittel}
                            paragraphs: [{slug: s-1-1, text: {nb: TODO}}]
                        """,
                        "chapters[0].paragraphs[0].text.nb: It says “TODO”",
                        "chapters[0].paragraphs[0].source"),
                new Broken("measures/enormt.yaml", """
                        kind: measure
                        slug: enormt
                        title: {nb: Enormt}
                        cost: {p50: 1e2000000000, p85: "1e2000000000", priceYear: 2024}
                        """, "cost.p50", "cost.p85: “1e2000000000” is no amount"),
                new Broken("annet/t.yaml", "hva: dette", "does not belong in a package"),
                new Broken(
                        "./links.yaml",
                        """
                        - type: henger-sammen
                          from: goal/borte
                          to: document/meld-st-9-2012-2013
                          statedBy: Noen
                        """,
                        "[0].type",
                        "[0].from: there is no goal/borte",
                        "[0].statedIn: is missing",
                        "[0].statedOn"));
    }

    @Test
    void aBrokenPackageIsToldOfFileByFileAndFieldByFieldAndLeavesNothing() throws IOException {
        for (var broken : broken().toList()) {
            var root = packageWith(broken.name(), broken.content());
            long before = entries(instance);

            var problem = catchThrowableOfType(Problem.class, () -> importInto(instance, root, false));

            assertThat(problem).as(broken.name()).isNotNull();
            assertThat(problem.lines())
                    .as(broken.name())
                    .allMatch(line -> line.startsWith(broken.name().replace("./", "")));
            for (var said : broken.said()) {
                assertThat(problem.lines()).as(broken.name()).anyMatch(line -> line.contains(said));
            }
            assertThat(entries(instance)).isEqualTo(before);
        }
    }

    @Test
    void aPackageWithoutManifestOrOfAnotherFormatIsNotRead() throws IOException {
        var without = packageWith("documents/u.yaml", "kind: document\nslug: u\ntitle: {nb: U}");
        Files.delete(without.resolve("package.yaml"));
        var other = packageWith("documents/v.yaml", "kind: document\nslug: v\ntitle: {nb: V}");
        Files.writeString(other.resolve("package.yaml"), "format: retning-package/9\nname: {nb: V}\n");
        var noZip = Files.writeString(folder.resolve("tekst.zip"), "ikke en zip-fil");

        assertThat(lines(without)).singleElement().asString().startsWith("package.yaml: is missing");
        assertThat(lines(other)).singleElement().asString().startsWith("package.yaml: format: “retning-package/9”");
        assertThat(lines(noZip)).singleElement().asString().contains("is neither a folder nor a zip file");
    }

    private static List<String> lines(Path file) {
        return catchThrowableOfType(Problem.class, () -> importInto(instance, file, false))
                .lines();
    }
}
