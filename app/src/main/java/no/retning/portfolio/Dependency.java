package no.retning.portfolio;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Commands;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * One measure or activity needs something of another.
 *
 * @param from what is needed: it must have been delivered before {@code to} can go on
 * @param to what needs it
 * @param text what it is that is needed
 * @param neededBy the day by which it is, or null where nobody has said
 * @param lagDays working days that pass between, negative for a lead
 * @param answer what the side that is needed says to it
 */
public record Dependency(
        Header header,
        Ref from,
        Ref to,
        DependencyType type,
        LocalisedText text,
        @Nullable LocalDate neededBy,
        int lagDays,
        LocalisedText answer,
        Source source)
        implements Recorded<Dependency> {
    public static final String KIND = "dependency";

    /** Nothing: it is called by its two ends. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public String sort() {
        return type.code();
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(from.id(), to.id());
    }

    /** What is needed is said, changed and taken back by the side that needs it; only the other answers. */
    @Override
    public Set<UUID> scopes(String action) {
        return switch (action) {
            case Dependencies.ANSWER -> Set.of(from.id());
            case Commands.CREATE, Dependencies.EDIT, Dependencies.MEET, Dependencies.REMOVE -> Set.of(to.id());
            default -> scopes();
        };
    }

    @Override
    public Dependency with(Header newHeader) {
        return new Dependency(newHeader, from, to, type, text, neededBy, lagDays, answer, source);
    }
}
