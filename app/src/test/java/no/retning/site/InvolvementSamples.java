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

/** The pages of the register of involvement, with all they can show; all of it is said to be an example. */
record InvolvementSamples(Words words) {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private Frame frame(String title, String path) {
        return Frame.of(words, SamplePages.SITE, title, path).active("knowledge");
    }

    private InvolvementPage.Number number(String figure, @Nullable String amount) {
        return new InvolvementPage.Number(
                figure,
                words.of("involvement.number." + figure),
                amount,
                words.of(amount == null ? "involvement.how.none" : "involvement.how.statedAnd", 12),
                amount == null ? null : Link.of("/medvirkning/eksempel", "Eksempel på et tall"),
                "[%s](/medvirkning?dato=2026-05-01#%s)".formatted(amount, figure));
    }

    private InvolvementPage.Line line() {
        return new InvolvementPage.Line(
                Link.of("/medvirkning/eksempel", "Eksempel på en runde"),
                words.of("involvement.type.workshop"),
                "2026",
                "1",
                "Eksempelorganisasjonen, Den andre eksempelorganisasjonen",
                words.of("involvement.amount.about", 20),
                Text.of("Eksempel"),
                true);
    }

    InvolvementPage all() {
        return new InvolvementPage(
                frame(words.of("involvement.heading"), "/medvirkning"),
                Dates.day(DAY, words.lang()),
                "/medvirkning",
                Field.of("dato", words.of("involvement.upTo"), "2026-05-01"),
                List.of(
                        number("organisasjoner", words.of("involvement.amount.over", 30)),
                        number("personer", words.of("involvement.amount.about", 162)),
                        number("intervjuer", null)),
                List.of(new InvolvementPage.OfKind(
                        words.of("involvement.types.workshop"), "3", "2", words.of("involvement.amount.about", 20))),
                List.of(line()),
                List.of(line()),
                words.of("involvement.later", 2));
    }

    InvolvementPage none() {
        return new InvolvementPage(
                frame(words.of("involvement.heading"), "/medvirkning"),
                Dates.day(DAY, words.lang()),
                "/medvirkning",
                Field.of("dato", words.of("involvement.upTo"), "i går").error(words.of("form.wrong.day")),
                List.of(number("organisasjoner", null), number("personer", null), number("intervjuer", null)),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    InvolvementRoundPage round() {
        return new InvolvementRoundPage(
                frame("Eksempel på en runde", "/medvirkning/eksempel"),
                words.of("involvement.type.workshop"),
                Text.of("Eksempel på en runde"),
                Markdown.prose("Mer om det.", null),
                "2026",
                "Prøverne",
                List.of(Text.of("Eksempelorganisasjonen")),
                words.of("involvement.amount.over", 3),
                null,
                "3",
                Markdown.prose("Eksemplet.", null),
                Text.of("Eksempel"),
                true,
                List.of());
    }
}
