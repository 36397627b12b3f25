package no.retning.hearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.retning.engines.agreement.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * The passages of the answers to a hearing with what they are about, to be counted; the same passages are shown behind each
 * count.
 *
 * @param campaigns the campaign of each answer that counts and is in one
 */
public record HearingAnalysis(List<HearingTheme> themes, List<CodedPassage> passages, Map<UUID, UUID> campaigns) {
    public HearingAnalysis {
        themes = List.copyOf(themes);
        passages = List.copyOf(passages);
        campaigns = Map.copyOf(campaigns);
    }

    /**
     * What is counted: all where nothing is asked for.
     *
     * @param theme with those under it; null for all
     * @param by a kind of respondent; null for all
     * @param stance null for all
     * @param unsaid those where no stance is said or read
     */
    public record Wanted(
            @Nullable UUID theme,
            @Nullable String by,
            @Nullable HearingStance stance,
            boolean unsaid) {
        public static final Wanted ALL = new Wanted(null, null, null, false);

        public Wanted about(UUID newTheme) {
            return new Wanted(newTheme, by, stance, unsaid);
        }

        public Wanted from(@Nullable String newBy) {
            return new Wanted(theme, newBy, stance, unsaid);
        }

        public Wanted standing(@Nullable HearingStance newStance) {
            return new Wanted(theme, by, newStance, newStance == null);
        }
    }

    /** The passages that a count is of. */
    public List<CodedPassage> matching(Wanted wanted) {
        return passages.stream()
                .filter(one -> wanted.by() == null || wanted.by().equals(one.by()))
                .filter(one -> wanted.stance() == null || wanted.stance() == one.stance())
                .filter(one -> !wanted.unsaid() || one.stance() == null)
                .filter(one -> wanted.theme() == null
                        || one.themes().stream()
                                .anyMatch(theme -> HearingThemes.isWithin(theme, wanted.theme(), themes)))
                .toList();
    }

    public int count(Wanted wanted) {
        return matching(wanted).size();
    }

    public BothWays counted(Wanted wanted) {
        return counted(matching(wanted));
    }

    /** What answers that are nearly the same say to the same place counts once the other way. */
    public BothWays counted(List<CodedPassage> some) {
        record Said(UUID text, @Nullable UUID about) {}
        return new BothWays(some.size(), (int) some.stream()
                .map(CodedPassage::point)
                .map(one -> new Said(campaigns.getOrDefault(one.answer(), one.answer()), one.about()))
                .distinct()
                .count());
    }

    /** The kinds of respondents there are, those invited first. */
    public List<String> kinds() {
        var invited = passages.stream()
                .map(CodedPassage::by)
                .filter(by -> !by.startsWith(":"))
                .distinct()
                .sorted();
        var others = Stream.of(CodedPassage.ORGANISATION, CodedPassage.PERSON)
                .filter(kind -> passages.stream().anyMatch(one -> one.by().equals(kind)));
        return Stream.concat(invited, others).toList();
    }

    public int coded() {
        return (int) passages.stream().filter(one -> !one.codings().isEmpty()).count();
    }

    public List<CodedPassage> disputed() {
        return passages.stream().filter(CodedPassage::isDisputed).toList();
    }

    /** How far coders agree on which themes a passage has: all of them, or it counts as differing. */
    public Agreement agreement() {
        return Agreement.of(units(HearingCoding::themes));
    }

    /** How far they agree on whether a passage has a theme. */
    public Agreement agreement(UUID theme) {
        return Agreement.of(units(one -> one.themes().contains(theme)));
    }

    /** Whether somebody had themes suggested before they coded. */
    public boolean hadSuggestions() {
        return passages.stream().flatMap(one -> one.codings().stream()).anyMatch(HearingCoding::hadSuggestions);
    }

    /** How far they agree on all themes, counting only some of the codings. */
    public Agreement agreement(Predicate<HearingCoding> which) {
        return Agreement.of(units(which, HearingCoding::themes));
    }

    private <V> List<List<V>> units(Function<HearingCoding, V> value) {
        return units(one -> true, value);
    }

    private <V> List<List<V>> units(Predicate<HearingCoding> which, Function<HearingCoding, V> value) {
        return passages.stream()
                .map(one -> one.codings().stream().filter(which).map(value).toList())
                .toList();
    }

    /** Of the answers to a hearing that count, all passages with words. */
    static HearingAnalysis of(
            List<HearingTheme> themes,
            List<HearingAnswer> answers,
            List<HearingCoding> codings,
            Map<UUID, UUID> campaigns,
            Function<HearingAnswer, String> kind) {
        var known = Set.copyOf(themes.stream().map(one -> one.header().id()).toList());
        Map<String, List<HearingCoding>> byPoint = new HashMap<>();
        for (var one : codings) {
            var live = one.read(
                    one.revision(),
                    Set.copyOf(one.themes().stream().filter(known::contains).toList()),
                    one.stance());
            byPoint.computeIfAbsent(
                            key(one.point().answer(), one.point().about(), one.revision()), k -> new ArrayList<>())
                    .add(live);
        }
        var passages = new ArrayList<CodedPassage>();
        Predicate<AnswerPoint> worded = point -> !point.text().isEmpty();
        for (var answer : answers) {
            var id = answer.header().id();
            answer.content().points().stream()
                    .filter(worded)
                    .forEach(point -> passages.add(new CodedPassage(
                            new HearingPoints.Point(
                                    id, answer.number(), answer.title(), point.about(), point.stance(), point.text()),
                            kind.apply(answer),
                            byPoint.getOrDefault(key(id, point.about(), answer.revision()), List.of()))));
        }
        return new HearingAnalysis(themes, passages, campaigns);
    }

    private static String key(UUID answer, @Nullable UUID about, int revision) {
        return answer + " " + about + " " + revision;
    }
}
