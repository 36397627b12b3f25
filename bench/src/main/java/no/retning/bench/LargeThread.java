package no.retning.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * A package with so many ties between goals, the choices that led to them and the findings that those rest on. Each goal has
 * two choices on five findings each; the rest of the ties lie elsewhere in the thread, where none of them is on the way.
 *
 * @param links at least 1,000
 */
record LargeThread(int links) {
    private static final int CHOICES_OF_EACH = 2;
    private static final int FINDINGS_OF_EACH = 5;
    private static final int FINDINGS_ELSEWHERE = 175;
    private static final int LINKS_OF_GOAL = CHOICES_OF_EACH * (FINDINGS_OF_EACH + 1);
    private static final int LEAST_FINDINGS = 200;
    private static final String SOURCE = """
            source:
              citation: "Laget for en måling"
              illustrative: true
            """;

    int goals() {
        return Math.max(20, links / 100);
    }

    private int findings() {
        return Math.max(LEAST_FINDINGS, links / 100);
    }

    /** Choices that lead to a goal of the example. */
    private int elsewhere() {
        return (links - goals() * LINKS_OF_GOAL) / (FINDINGS_ELSEWHERE + 1);
    }

    static String goal(int n) {
        return "/mal/maling-mal-" + n;
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
        var structures = Files.createDirectories(folder.resolve("structures"));
        Files.writeString(structures.resolve("maling.yaml"), structure());
        var known = Files.createDirectories(folder.resolve("findings"));
        for (int n = 1; n <= findings(); n++) {
            Files.writeString(known.resolve("maling-funn-" + n + ".yaml"), finding(n));
        }
        var choices = Files.createDirectories(folder.resolve("choices"));
        int made = 0;
        for (int goal = 1; goal <= goals(); goal++) {
            for (int of = 0; of < CHOICES_OF_EACH; of++) {
                made++;
                Files.writeString(
                        choices.resolve("maling-valg-" + made + ".yaml"),
                        choice(made, "maling-mal-" + goal, FINDINGS_OF_EACH, random));
            }
        }
        for (int n = 0; n < elsewhere(); n++) {
            made++;
            Files.writeString(
                    choices.resolve("maling-valg-" + made + ".yaml"),
                    choice(made, "omrade-1-arbeidsprosesser", FINDINGS_ELSEWHERE, random));
        }
    }

    private String structure() {
        var text = new StringBuilder("""
                kind: structure
                slug: maling
                title: { nb: "Mål i målingen" }
                text: { nb: "Laget for en måling." }
                owner: strategy/nasjonal-e-helsestrategi-2023-2030
                valid: { from: "2020-01-01" }
                publish: true
                """).append(SOURCE).append("goals:\n");
        for (int n = 1; n <= goals(); n++) {
            text.append("""
                      - slug: maling-mal-%d
                        type: goal
                        title: { nb: "Mål nummer %d i målingen" }
                        text: { nb: "Det målet handler om." }
                        source: { citation: "Laget for en måling", illustrative: true }
                    """.formatted(n, n));
        }
        return text.toString();
    }

    private static String finding(int n) {
        return """
                kind: finding
                slug: maling-funn-%d
                state: assessed
                title: { nb: "Funn nummer %d i målingen" }
                owner: "Retning"
                passages:
                  - use: for
                    text: { nb: "Det står slik i kilden." }
                    source: { citation: "Laget for en måling", illustrative: true }
                assessment:
                  strength: moderate
                  name: "Retning"
                  day: "2026-01-15"
                  source: { citation: "Laget for en måling", illustrative: true }
                publish: true
                """.formatted(n, n) + SOURCE;
    }

    private String choice(int n, String goal, int grounds, Random random) {
        var text = new StringBuilder("""
                kind: choice
                slug: maling-valg-%d
                state: made
                title: { nb: "Valg nummer %d i målingen" }
                owner: "Retning"
                alternatives:
                  - { chosen: true, title: { nb: "Gjøre det" } }
                  - { chosen: false, title: { nb: "La være" } }
                reason: { nb: "Det er det beste." }
                goals:
                  - goal: goal/%s
                publish: true
                """.formatted(n, n, goal)).append(SOURCE).append("grounds:\n");
        random.ints(1, findings() + 1)
                .distinct()
                .limit(grounds)
                .forEach(finding -> text.append("  - finding: finding/maling-funn-%d\n".formatted(finding)));
        return text.toString();
    }
}
