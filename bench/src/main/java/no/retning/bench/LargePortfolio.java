package no.retning.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A made-up portfolio as a package of readable files, on the goals and organisations of the example: measures, ten activities
 * for each, most of them in roadmaps by themselves and as many as {@value #MOST_LINKED} waiting for each other in one roadmap
 * and the one before it, which are computed as one network.
 */
record LargePortfolio(int measures) {
    static final String LINKED = "maling-sammenhengende";

    /** Comes before the other, so that it is published when that is computed. */
    private static final String BEFORE = "maling-forutsetninger";

    private static final int MOST_LINKED = 3_600;
    private static final int SHARE_BEFORE = 18;
    private static final int IN_EACH = 2_000;
    private static final int ACTIVITIES_OF_EACH = 10;
    private static final int NEAR = 40;
    private static final List<String> GOALS = List.of(
            "mal-1-aktiv-medvirkning",
            "mal-2-enklere-arbeidshverdag",
            "mal-3-helsedata",
            "mal-4-tilgjengelig-informasjon",
            "mal-5-samarbeid-og-virkemidler");
    private static final List<String> OWNERS = List.of(
            "helsedirektoratet",
            "norsk-helsenett",
            "folkehelseinstituttet",
            "helse-vest-rhf",
            "helse-nord-rhf",
            "helse-midt-norge-rhf",
            "helse-sor-ost-rhf");
    private static final List<String> USERS =
            List.of("citizens", "general-practitioners", "municipal-health", "hospital");
    private static final String SOURCE = """
            source:
              citation: "Laget for en måling"
              illustrative: true
            """;

    int activities() {
        return measures * ACTIVITIES_OF_EACH;
    }

    int linked() {
        return Math.min(MOST_LINKED, activities());
    }

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("package.yaml"), """
                format: retning-package/1
                name: { nb: "Måling" }
                languages: [nb, nn, en]
                required: [nb]
                about: { nb: "Laget for en måling." }
                sources: { nb: "Alt er laget for en måling." }
                """);
        var random = new Random(1);
        var ours = Files.createDirectories(folder.resolve("measures"));
        for (int n = 1; n <= measures; n++) {
            Files.writeString(ours.resolve(slug(n) + ".yaml"), measure(n, random));
        }
        var roadmaps = Files.createDirectories(folder.resolve("roadmaps"));
        int before = linked() / SHARE_BEFORE;
        Files.writeString(roadmaps.resolve(BEFORE + ".yaml"), roadmap(BEFORE, 1, before, true, random));
        Files.writeString(roadmaps.resolve(LINKED + ".yaml"), roadmap(LINKED, before + 1, linked(), true, random));
        for (int first = linked() + 1, n = 1; first <= activities(); first += IN_EACH, n++) {
            int last = Math.min(activities(), first + IN_EACH - 1);
            Files.writeString(
                    roadmaps.resolve("maling-" + n + ".yaml"), roadmap("maling-" + n, first, last, false, random));
        }
    }

    static String slug(int measure) {
        return "maling-tiltak-" + measure;
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String measure(int n, Random random) {
        int size = 1 + random.nextInt(200);
        return """
                kind: measure
                slug: %s
                title: { nb: "Tiltak nummer %d i målingen" }
                summary: { nb: "Det riktige skal være der det trengs, når det trengs." }
                valid: { from: "2024-01-01" }
                state: active
                type: project
                owner: organisation/%s
                phase: execute
                risk: medium
                mainGoal: goal/%s
                affected: [hospitals, municipal-services]
                promised: "2029-%02d-01"
                deliverables:
                  - { date: "2026", title: { nb: "Konseptet er valgt" }, reached: true }
                  - { date: "2028", title: { nb: "Alle har tatt det i bruk" }, reached: false }
                financing:
                  - { organisation: organisation/helsedirektoratet, year: 2027, planned: %d, committed: %d, priceYear: 2026 }
                cost: { p50: %d, p85: %d, priceYear: 2026 }
                publish: true
                """.formatted(
                                slug(n),
                                n,
                                one(OWNERS, random),
                                one(GOALS, random),
                                1 + random.nextInt(12),
                                size,
                                size,
                                size,
                                size * 2)
                + SOURCE;
    }

    private static String roadmap(String slug, int first, int last, boolean linked, Random random) {
        var text = new StringBuilder("""
                kind: roadmap
                slug: %s
                title: { nb: "Veikart %s" }
                valid: { from: "2024-01-01" }
                owner: organisation/helsedirektoratet
                publish: true
                """.formatted(slug, slug)).append(SOURCE).append("activities:\n");
        for (int n = first; n <= last; n++) {
            text.append(activity(n, random).indent(4).replaceFirst("   ", "  -"));
            if (linked && n > 1) {
                text.append(need(n, Math.max(1, n - 1 - random.nextInt(NEAR))).indent(4));
            }
        }
        return text.toString();
    }

    private static String activity(int n, Random random) {
        int year = 2025 + random.nextInt(4);
        int likely = 60 + random.nextInt(200);
        return """
                slug: maling-aktivitet-%d
                title: { nb: "Aktivitet nummer %d i målingen" }
                text: { nb: "En del av arbeidet med målet." }
                state: planned
                goal: goal/%s
                owner: organisation/%s
                userGroups: [%s]
                level: national
                period: { from: "%d-01-01", until: "%d-01-01" }
                promised: "%d-12-31"
                estimate: { optimistic: %d, likely: %d, pessimistic: %d, shape: pert, reason: { nb: "Laget for en måling." } }
                """.formatted(
                                n,
                                n,
                                one(GOALS, random),
                                one(OWNERS, random),
                                one(USERS, random),
                                year,
                                year + 1,
                                year,
                                likely - 20,
                                likely,
                                likely * 2)
                + SOURCE;
    }

    private static String need(int of, int on) {
        return """
                needs:
                  - slug: maling-%d-trenger-%d
                    from: activity/maling-aktivitet-%d
                    state: acknowledged
                    type: delivery
                    text: { nb: "Det som leveres." }
                    source: { citation: "Laget for en måling", illustrative: true }
                """.formatted(of, on, on);
    }
}
