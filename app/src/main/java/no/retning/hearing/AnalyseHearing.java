package no.retning.hearing;

import org.springframework.stereotype.Component;

/** Gathers what was said in a hearing with what people have read it as being about. */
@Component
public class AnalyseHearing {
    private final HearingThemes themes;
    private final HearingAnswers answers;
    private final HearingCodings codings;
    private final GroupedAnswers grouped;
    private final InvitedResponses invited;

    AnalyseHearing(
            HearingThemes themes,
            HearingAnswers answers,
            HearingCodings codings,
            GroupedAnswers grouped,
            InvitedResponses invited) {
        this.themes = themes;
        this.answers = answers;
        this.codings = codings;
        this.grouped = grouped;
        this.invited = invited;
    }

    public HearingAnalysis of(Hearing hearing) {
        var id = hearing.header().id();
        var categories = invited.categories(hearing);
        return HearingAnalysis.of(
                themes.of(id),
                answers.to(id).stream().filter(HearingAnswer::counts).toList(),
                codings.of(id),
                grouped.campaigns(id),
                answer -> {
                    if (answer.content().ofPerson()) {
                        return CodedPassage.PERSON;
                    }
                    var category = categories.apply(answer.content().organisations());
                    return category.isEmpty() ? CodedPassage.ORGANISATION : category;
                });
    }
}
