package no.retning.portfolio.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.retning.command.Headers;
import no.retning.page.WordBook;
import no.retning.portfolio.PortfolioTerms;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.register.Person;
import no.retning.strategy.Goal;
import no.retning.strategy.Goals;
import no.retning.strategy.Structures;
import org.springframework.stereotype.Component;

/** What the words of a table mean, in whichever of the instance's languages, by code or by name. */
@Component
final class MeasureWords {
    private static final Set<String> YES = Set.of("ja", "yes", "true", "x", "1");

    private final Organisations organisations;
    private final Structures structures;
    private final Goals goals;
    private final PortfolioTerms terms;
    private final People people;
    private final Headers headers;
    private final WordBook book;

    MeasureWords(
            Organisations organisations,
            Structures structures,
            Goals goals,
            PortfolioTerms terms,
            People people,
            Headers headers,
            WordBook book) {
        this.organisations = organisations;
        this.structures = structures;
        this.goals = goals;
        this.terms = terms;
        this.people = people;
        this.headers = headers;
        this.book = book;
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    static boolean isYes(String text) {
        return YES.contains(plain(text));
    }

    boolean isOrganisation(String name) {
        return organisation(name).isPresent();
    }

    /** The organisation of this name or slug; where several are called so, the one that still is. */
    Optional<Organisation> organisation(String name) {
        var called = organisations.called(name);
        return called.stream()
                .filter(one -> one.header().validity().until() == null)
                .findFirst()
                .or(() -> called.stream().findFirst())
                .or(() -> organisations.all().stream()
                        .filter(one -> one.header().slug().equals(name))
                        .findFirst());
    }

    /** The person whose slug this is, or the only one of this name. */
    Optional<UUID> person(String said) {
        var called = people.called(said.strip());
        return headers.find(Person.KIND, said.strip())
                .map(Header::id)
                .or(() -> called.size() == 1
                        ? Optional.of(called.getFirst().header().id())
                        : Optional.empty());
    }

    /** A goal by its slug, its code or its name, those of structures in force first. */
    Optional<Goal> goal(String said) {
        var wanted = plain(said);
        var bySlug = goals.find(said.strip());
        if (bySlug.isPresent() || wanted.isEmpty()) {
            return bySlug;
        }
        return structures.all().stream()
                .filter(structure -> structure.header().validity().until() == null)
                .flatMap(structure -> goals.of(structure.header().id()).stream())
                .filter(goal -> names(goal).contains(wanted))
                .findFirst();
    }

    private static List<String> names(Goal goal) {
        var names = new ArrayList<String>();
        for (var title : goal.title().byLanguage().values()) {
            names.add(plain(title));
            if (goal.code() != null) {
                names.add(plain(goal.code() + " " + title));
                names.add(plain("mål " + goal.code() + " " + title));
            }
        }
        if (goal.code() != null) {
            names.add(plain(goal.code()));
            names.add(plain("mål " + goal.code()));
        }
        return names;
    }

    Optional<String> phase(String said) {
        return term(terms.phases(), said);
    }

    Optional<String> segment(String said) {
        return term(terms.segments(), said);
    }

    Optional<String> actor(String said) {
        return term(terms.actors(), said);
    }

    private static Optional<String> term(Map<String, LocalisedText> all, String said) {
        var wanted = plain(said);
        return all.entrySet().stream()
                .filter(one -> plain(one.getKey()).equals(wanted)
                        || one.getValue().byLanguage().values().stream()
                                .anyMatch(name -> plain(name).equals(wanted)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The value whose code, or word under this key in any language, was said. */
    <T> Optional<T> oneOf(T[] all, Function<T, String> code, String key, String said) {
        return Arrays.stream(all)
                .filter(one -> isCalled(code.apply(one), key, said))
                .findFirst();
    }

    Optional<String> oneOf(Collection<String> codes, String key, String said) {
        return codes.stream().filter(code -> isCalled(code, key, said)).findFirst();
    }

    private boolean isCalled(String code, String key, String said) {
        var wanted = plain(said);
        return plain(code).equals(wanted)
                || book.languages().values().stream()
                        .anyMatch(words -> plain(words.of(key + "." + code)).equals(wanted));
    }
}
