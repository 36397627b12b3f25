package no.retning.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Actor;
import no.retning.governance.Body;
import no.retning.governance.Case;
import no.retning.governance.CaseType;
import no.retning.governance.CaseTypes;
import no.retning.governance.Phrases;
import no.retning.hearing.HearingAnalysis.Wanted;
import no.retning.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Drafts the paper of a case from what a hearing said and what was decided on it, theme by theme; remarks that no second
 * reader stands by are left out. Each number leads to where it is counted. The secretariat goes on writing from there.
 */
@Component
class HearingPaper {
    private final AnalyseHearing analyse;
    private final GroupedAnswers grouped;
    private final InvitedResponses invited;
    private final HearingRemarks remarks;
    private final HearingRules rules;
    private final SubstantialChange substantial;
    private final Phrases phrases;

    HearingPaper(
            AnalyseHearing analyse,
            GroupedAnswers grouped,
            InvitedResponses invited,
            HearingRemarks remarks,
            HearingRules rules,
            SubstantialChange substantial,
            Phrases phrases) {
        this.analyse = analyse;
        this.grouped = grouped;
        this.invited = invited;
        this.remarks = remarks;
        this.rules = rules;
        this.substantial = substantial;
        this.phrases = phrases;
    }

    /** A proposal to a body, by whoever makes it. */
    Case of(Actor actor, Hearing hearing, Body body) {
        var types = CaseTypes.of(CaseType.DISCUSSION);
        return Case.drafted(
                actor,
                body,
                types,
                phrases.all(words -> words.of("hearing.paper.title", phrases.in(hearing.title(), words))),
                phrases.all(words -> text(words, hearing)),
                List.of(phrases.all(words -> words.of("hearing.paper.question"))),
                phrases.decision(body, types));
    }

    private String text(Words words, Hearing hearing) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(counted(words, hearing));
        responses(words, hearing, paragraphs);
        var outcome = hearing.outcome();
        if (outcome != null && !outcome.summary().isEmpty()) {
            paragraphs.add(phrases.in(outcome.summary(), words));
        }
        var analysis = analyse.of(hearing);
        var told = remarks.of(hearing.header().id()).stream()
                .filter(one -> one.header().state().equals(HearingRemark.APPROVED))
                .toList();
        for (var theme : analysis.themes()) {
            themed(words, hearing, analysis, theme, told, paragraphs);
        }
        var rest = told.stream().filter(one -> isUnder(one, null, analysis)).toList();
        if (!rest.isEmpty()) {
            paragraphs.add("## " + words.of("remark.theme.none"));
            rest.forEach(one -> remark(words, hearing, analysis, one, paragraphs));
        }
        paragraphs.add("## " + words.of("hearing.paper.again"));
        var test = substantial.of(hearing);
        paragraphs.add(
                test.isKnown()
                        ? words.of(
                                test.isSubstantial() ? "hearing.paper.substantial" : "hearing.paper.notSubstantial",
                                test.changed(),
                                test.places())
                        : words.of("hearing.paper.unknown"));
        return String.join("\n\n", paragraphs);
    }

    private String counted(Words words, Hearing hearing) {
        var counts = grouped.counts(hearing.header().id());
        return words.of(
                "hearing.paper.counted",
                linked(Integer.toString(counts.answers()), answers(hearing)),
                Integer.toString(counts.distinct()));
    }

    private void responses(Words words, Hearing hearing, List<String> paragraphs) {
        var responses = invited.of(hearing).values();
        if (!responses.isEmpty()) {
            var lines = new ArrayList<String>();
            for (var one : InvitedResponses.Response.values()) {
                lines.add("- " + words.of("hearing.response." + one.code()) + ": "
                        + responses.stream().filter(given -> given == one).count());
            }
            paragraphs.add(words.of("hearing.paper.invited", responses.size()));
            paragraphs.add(String.join("\n", lines));
        }
    }

    private void themed(
            Words words,
            Hearing hearing,
            HearingAnalysis analysis,
            HearingTheme theme,
            List<HearingRemark> told,
            List<String> paragraphs) {
        var about = Wanted.ALL.about(theme.header().id());
        var own = told.stream()
                .filter(one -> isUnder(one, theme.header().id(), analysis))
                .toList();
        var said = analysis.counted(about);
        if (said.all() == 0 && own.isEmpty()) {
            return;
        }
        paragraphs.add("## " + phrases.in(theme.title(), words));
        if (said.all() > 0) {
            var lines = new ArrayList<String>();
            Stream.concat(Stream.of(HearingStance.values()), Stream.of((HearingStance) null))
                    .forEach(stance -> stance(words, analysis, about, stance, lines));
            paragraphs.add(words.of(
                    said.differ() ? "hearing.paper.passages.both" : "hearing.paper.passages", said.all(), said.once()));
            paragraphs.add(String.join("\n", lines));
        }
        own.forEach(one -> remark(words, hearing, analysis, one, paragraphs));
    }

    private static void stance(
            Words words, HearingAnalysis analysis, Wanted about, @Nullable HearingStance stance, List<String> lines) {
        var count = analysis.counted(about.standing(stance));
        if (count.all() > 0) {
            lines.add("- "
                    + words.of(stance == null ? "coding.stance.unsaid" : "hearing.stance." + stance.code())
                    + ": "
                    + words.of(count.differ() ? "coding.number.both" : "coding.number", count.all(), count.once()));
        }
    }

    /** Whether a remark belongs to a theme by itself; to none where its theme is not there any more. */
    private static boolean isUnder(HearingRemark one, @Nullable UUID theme, HearingAnalysis analysis) {
        boolean known =
                analysis.themes().stream().anyMatch(each -> each.header().id().equals(one.topic()));
        return theme == null ? !known : Objects.equals(one.topic(), theme);
    }

    private void remark(
            Words words, Hearing hearing, HearingAnalysis analysis, HearingRemark one, List<String> paragraphs) {
        var treatment = one.treatment();
        var slug = one.header().slug();
        paragraphs.add("### " + phrases.in(one.title(), words));
        paragraphs.add(phrases.in(one.summary(), words));
        var decision = rules.decision(treatment.decision())
                .map(decided -> phrases.in(decided.word(), words))
                .orElse(words.of("remark.decision.none"));
        var answers = BothWays.of(one, analysis.campaigns());
        paragraphs.add(words.of(
                "hearing.paper.decision",
                linked(decision, treated(hearing) + "#" + slug),
                answers.all(),
                phrases.in(treatment.reason(), words),
                answers.differ() ? " " + words.of("hearing.paper.once", answers.once()) : ""));
    }

    private static String linked(String text, String address) {
        return "[" + text + "](" + address + ")";
    }

    private static String answers(Hearing hearing) {
        return "/horing/" + hearing.header().slug() + "/svar";
    }

    private static String treated(Hearing hearing) {
        return "/horing/" + hearing.header().slug() + "/behandling";
    }
}
