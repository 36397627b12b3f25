package no.retning.portfolio.internal;

import java.util.ArrayList;
import java.util.List;
import no.retning.form.Form;
import no.retning.page.Choice;
import no.retning.page.Reading;
import no.retning.portfolio.Rating;
import no.retning.portfolio.Report;
import no.retning.portfolio.Reports;
import no.retning.portfolio.Scale;
import org.jspecify.annotations.Nullable;

/** How colours are read and written on pages, in the words of a scale. */
record Ratings(Scale scale) {
    String word(Reading reading, Rating rating) {
        return reading.text(scale.of(rating).word()).text();
    }

    /** The colour, or that nobody has said one. */
    String wordOrNone(Reading reading, @Nullable Rating rating) {
        return rating == null ? reading.word("round.notRated") : word(reading, rating);
    }

    /** What the owner has said; silence has its own words. */
    String said(Reading reading, Report report) {
        var rating = report.said();
        if (rating != null) {
            return word(reading, rating);
        }
        return reading.word(
                report.header().state().equals(Reports.LOCKED) ? "page.status.notReported" : "round.waited");
    }

    /** @param full whether each says when it is given */
    List<Choice> choices(Form form, String field, boolean full) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("round.notRated")));
        for (var rating : Rating.values()) {
            var word = word(form.reading(), rating);
            choices.add(form.choice(
                    field,
                    rating.code(),
                    full
                            ? word + " – "
                                    + form.reading()
                                            .text(scale.of(rating).definition())
                                            .text()
                            : word));
        }
        return choices;
    }

    /** What was chosen; null for none, and where it was no colour, which is noted. */
    @Nullable
    Rating read(Form form, String field) {
        try {
            return form.value(field).isEmpty() ? null : Rating.of(form.value(field));
        } catch (IllegalArgumentException e) {
            form.wrong(field, "form.wrong.choice");
            return null;
        }
    }
}
