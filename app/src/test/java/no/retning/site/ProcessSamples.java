package no.retning.site;

import java.time.LocalDate;
import java.util.List;
import no.retning.page.Dates;
import no.retning.page.Field;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Markdown;
import no.retning.page.Text;
import no.retning.page.Words;
import org.jspecify.annotations.Nullable;

/** The page of a process plan, with all it can show; all of it is said to be an example. */
record ProcessSamples(Words words) {
    private Frame frame() {
        return Frame.of(words, SamplePages.SITE, "Eksempel på en prosess", "/prosess/eksempel")
                .active("knowledge");
    }

    private ProcessPage.Line line(String standing, @Nullable String actual) {
        return new ProcessPage.Line(
                "steg-" + standing,
                words.of("process.type.meeting"),
                Text.of("Eksempel på et steg"),
                Text.of("Eksempelorganet"),
                Markdown.prose("Mer om det.", null),
                "2026",
                actual,
                standing,
                words.of("process.standing." + standing),
                actual == null
                        ? List.of()
                        : List.of(words.of("process.drift.tookPlace", words.of("process.drift.later", 6))),
                actual == null ? null : Markdown.prose("Derfor.", null),
                standing.equals("planned") ? words.of("process.away", 8) : null,
                Text.of("Eksempel"),
                actual == null ? null : Text.of("Eksempel"),
                true);
    }

    ProcessPage process() {
        var mark = new ProcessPicture.Mark(400, 60, 100, null, false);
        var rough = new ProcessPicture.Mark(500, 60, 100, null, true);
        var shape = new ProcessPicture.Mark(450, 69, 0, "M450 69l5 5l-5 5l-5 -5z", false);
        var day = LocalDate.of(2026, 5, 1);
        return new ProcessPage(
                frame(),
                words.of("knowledge.process.state.agreed"),
                Text.of("Eksempel på en prosess"),
                Text.of("Kort om den."),
                Dates.day(day, words.lang()),
                true,
                List.of(line("ongoing", words.of("process.since", "2026")), line("due", null)),
                List.of(line("planned", null)),
                line("done", "2026"),
                words.of("process.silent", 2),
                "/prosess/eksempel",
                Field.of("dato", words.of("process.otherDay"), ""),
                List.of("planned", "due", "ongoing", "late", "done", "silent", "dropped").stream()
                        .map(standing -> line(standing, standing.equals("done") ? "2026" : null))
                        .toList(),
                new ProcessPicture(
                        1120,
                        120,
                        372,
                        words.of("process.picture.text", 2),
                        List.of(
                                new ProcessPicture.Tick(372, "2026", true),
                                new ProcessPicture.Tick(560, words.of("process.quarter", 2), false)),
                        600,
                        words.of("roadmap.today"),
                        List.of(
                                new ProcessPicture.Row(48, Text.of(words.of("process.types.gate")), null, null, null),
                                new ProcessPicture.Row(76, Text.of("Eksempel"), "silent", rough, null),
                                new ProcessPicture.Row(76, Text.of("Eksempel"), "done", mark, shape))),
                Link.of("/prosess/eksempel/plan.ics", words.of("process.subscribe")),
                List.of(Link.of("/framdrift/eksempel", "Eksempel på en framdriftsrapport")),
                Text.of("Eksempel"),
                true,
                List.of());
    }

    ProcessPage none() {
        return new ProcessPage(
                frame(),
                words.of("knowledge.process.state.agreed"),
                Text.of("Eksempel på en prosess"),
                null,
                Dates.day(LocalDate.of(2026, 5, 1), words.lang()),
                false,
                List.of(),
                List.of(),
                null,
                null,
                "/prosess/eksempel",
                Field.of("dato", words.of("process.otherDay"), "i går").error(words.of("form.wrong.day")),
                List.of(),
                null,
                Link.of("/prosess/eksempel/plan.ics", words.of("process.subscribe")),
                List.of(),
                null,
                false,
                List.of());
    }

    ProgressPage progress() {
        return new ProgressPage(
                frame(),
                Text.of("Eksempel på en framdriftsrapport"),
                "7. september 2026",
                Link.of("/prosess/eksempel", "Eksempel på en prosess"),
                Markdown.prose("Det går framover.\n\n## Hva som er gjort\n\n- Det ene\n- Det andre", null),
                Text.of("Eksempel"),
                true,
                List.of());
    }
}
