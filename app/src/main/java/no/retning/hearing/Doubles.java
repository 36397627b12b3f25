package no.retning.hearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.engines.likeness.Grouping;
import no.retning.engines.likeness.Settings;
import no.retning.engines.likeness.Sketcher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers that came by two ways: proposed as one by what they have in common, joined by a person, and parted again. */
@Component
public class Doubles {
    private static final Actor SYSTEM = Actor.system("hearings");

    /** The way of those that have no letter. */
    private static final String FORM = "form";

    private final HearingAnswers answers;
    private final Commands commands;
    private final JdbcClient sql;

    Doubles(HearingAnswers answers, Commands commands, JdbcClient sql) {
        this.answers = answers;
        this.commands = commands;
        this.sql = sql;
    }

    /** What two answers have in common. */
    public enum Sign {
        ADDRESS("address"),
        ORGANISATION("organisation"),
        WORDS("words");

        private final String code;

        Sign(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * Two that may be one.
     *
     * @param first the one with the lower number
     */
    public record Pair(HearingAnswer first, HearingAnswer second, Set<Sign> signs) {}

    /**
     * Two that came by different ways, such as one by the form and one by letter, of the same sender, for the same organisation,
     * or in nearly the same words.
     */
    public List<Pair> proposed(UUID hearing) {
        var all = answers.to(hearing).stream()
                .filter(one -> one.header().state().equals(HearingAnswer.RECEIVED))
                .toList();
        var ways = ways(hearing);
        var alike = alike(all);
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                var first = all.get(i);
                var second = all.get(j);
                var ids = Set.of(first.header().id(), second.header().id());
                if (!ways.getOrDefault(first.header().id(), FORM)
                        .equals(ways.getOrDefault(second.header().id(), FORM))) {
                    var signs = signs(
                            first.contact(), first.content(), second.contact(), second.content(), alike.contains(ids));
                    if (!signs.isEmpty()) {
                        pairs.add(new Pair(first, second, signs));
                    }
                }
            }
        }
        return pairs;
    }

    /** The way by which each came that did not come by the form. */
    private Map<UUID, String> ways(UUID hearing) {
        var ways = new HashMap<UUID, String>();
        sql.sql("""
                select answer, case when content ->> 'channel' = 'table' then 'table' else 'mail' end as way
                from hearing.letter where hearing = :hearing and answer is not null
                """).param("hearing", hearing).query(row -> {
            ways.put(row.getObject("answer", UUID.class), row.getString("way"));
        });
        return ways;
    }

    /** Whether an answer that has not landed is of the same sender as one that has, or for the same organisation. */
    public static boolean isLike(HearingAnswer present, AnswerContent content, AnswerContact contact) {
        return !signs(present.contact(), present.content(), contact, content, false)
                .isEmpty();
    }

    private static Set<Set<UUID>> alike(List<HearingAnswer> all) {
        var texts = all.stream().map(one -> one.content().words()).toList();
        var alike = new HashSet<Set<UUID>>();
        for (var group :
                new Grouping(Sketcher.of(Settings.STANDARD), 1).group(texts).groups()) {
            for (var tie : group.ties()) {
                alike.add(Set.of(
                        all.get(tie.one()).header().id(),
                        all.get(tie.other()).header().id()));
            }
        }
        return alike;
    }

    private static Set<Sign> signs(
            AnswerContact firstContact,
            AnswerContent first,
            AnswerContact secondContact,
            AnswerContent second,
            boolean alike) {
        var signs = new TreeSet<Sign>();
        var address = firstContact.email().value();
        if (!address.isEmpty() && address.equalsIgnoreCase(secondContact.email().value())) {
            signs.add(Sign.ADDRESS);
        }
        if (first.organisations().stream()
                .anyMatch(one -> second.organisations().stream().anyMatch(other -> isSame(one, other)))) {
            signs.add(Sign.ORGANISATION);
        }
        if (alike) {
            signs.add(Sign.WORDS);
        }
        return signs;
    }

    private static boolean isSame(OnBehalfOf one, OnBehalfOf other) {
        return one.number() != null && other.number() != null
                ? one.number().equals(other.number())
                : one.name().strip().equalsIgnoreCase(other.name().strip());
    }

    /**
     * Joins an answer into another, which is the one that counts from now on; its words and receipts stay.
     *
     * @param seen the version of the answer that the actor had before their eyes
     * @throws no.retning.access.Refused if the actor may not, or the other is no answer that counts
     * @throws no.retning.command.Conflict if somebody has changed it since
     */
    public void join(Actor actor, UUID answer, long seen, UUID into) {
        commands.together(() -> {
            var other = answers.get(into);
            if (answer.equals(into)
                    || !other.hearing().equals(answers.get(answer).hearing())
                    || !other.header().state().equals(HearingAnswer.RECEIVED)) {
                throw new IllegalArgumentException("Only two answers to the same hearing can be joined");
            }
            var joined = commands.change(
                    actor,
                    HearingAnswers.JOIN,
                    answers,
                    answer,
                    seen,
                    one -> one.with(one.header().in(HearingAnswer.JOINED)),
                    () -> Map.of("joinedInto", into.toString()));
            sql.sql("insert into hearing.joined (answer, into_answer) values (:answer, :into)")
                    .param("answer", answer)
                    .param("into", into)
                    .update();
            return joined;
        });
    }

    /** Parts what was joined: it counts by itself again. */
    public void part(Actor actor, UUID answer, long seen) {
        commands.together(() -> {
            var parted = commands.change(
                    actor,
                    HearingAnswers.PART,
                    answers,
                    answer,
                    seen,
                    one -> one.with(one.header().in(HearingAnswer.RECEIVED)));
            sql.sql("delete from hearing.joined where answer = :answer")
                    .param("answer", answer)
                    .update();
            return parted;
        });
    }

    /**
     * What was counted as an answer that is taken back counts by itself again: whoever took the one back has not said so of the
     * other, and nothing that somebody sent is lost by it.
     */
    void partFrom(UUID withdrawn) {
        sql.sql("select answer from hearing.joined where into_answer = :into order by answer")
                .param("into", withdrawn)
                .query(UUID.class)
                .list()
                .forEach(one -> part(SYSTEM, one, answers.get(one).header().version()));
    }

    /** The answer that one was joined into. */
    public Optional<UUID> into(UUID answer) {
        return sql.sql("select into_answer from hearing.joined where answer = :answer")
                .param("answer", answer)
                .query(UUID.class)
                .optional();
    }
}
