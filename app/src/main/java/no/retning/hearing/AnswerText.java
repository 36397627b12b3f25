package no.retning.hearing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.hearing.Withholding.Part;
import no.retning.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words of an answer as plain text, for those who keep them.
 *
 * @param places what something that is answered to is called
 * @param laws the provision of a ground of withholding
 */
public record AnswerText(Words words, Function<UUID, String> places, Function<String, String> laws) {

    /** All that was said, in one sending of it. */
    public String whole(HearingAnswer answer, AnswerContent content) {
        return text(answer, content, null);
    }

    /** The same with a mark wherever something is withheld. */
    public String redacted(HearingAnswer answer, Screening screening) {
        return text(answer, answer.content(), screening);
    }

    private String text(HearingAnswer answer, AnswerContent content, @Nullable Screening screening) {
        var text = new StringBuilder();
        text.append(words.of("hearing.answer.numbered", answer.number())).append("\n");
        text.append(from(content)).append("\n");
        if (content.noRemarks()) {
            text.append("\n").append(words.of("hearing.stance.no-remarks")).append("\n");
        }
        for (int at = 0; at < content.points().size(); at++) {
            var point = content.points().get(at);
            text.append("\n")
                    .append(point.about() == null ? words.of("hearing.whole") : places.apply(point.about()))
                    .append("\n");
            if (point.stance() != null) {
                text.append(words.of("hearing.stance." + point.stance().code())).append("\n");
            }
            text.append(said(point.text(), withheld(screening, at))).append("\n");
        }
        return text.toString();
    }

    private String from(AnswerContent content) {
        return content.ofPerson()
                ? words.of("hearing.privatePerson")
                : content.organisations().stream().map(OnBehalfOf::name).collect(Collectors.joining(", "));
    }

    private static List<Withholding> withheld(@Nullable Screening screening, int point) {
        return screening == null
                ? List.of()
                : screening.withheld().stream()
                        .filter(one -> one.part() == Part.POINT && Objects.equals(one.point(), point))
                        .toList();
    }

    private String said(String text, List<Withholding> withheld) {
        return ScreenedAnswer.segments(text, withheld).stream()
                .map(segment -> segment.withheld() == null
                        ? Objects.requireNonNullElse(segment.text(), "")
                        : words.of("answers.withheldHere", laws.apply(segment.withheld())))
                .collect(Collectors.joining());
    }
}
