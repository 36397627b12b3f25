package no.retning.hearing.internal;

import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingThemes;
import no.retning.record.Recorded;
import no.retning.record.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lays one record of a hearing that travelled into this instance; what it names must be of the same hearing. What cannot be is told
 * as an {@link IllegalArgumentException}.
 */
@Component
final class LandRecord {
    private final Commands commands;
    private final Headers headers;
    private final HearingAnswers answers;
    private final HearingThemes themes;

    LandRecord(Commands commands, Headers headers, HearingAnswers answers, HearingThemes themes) {
        this.commands = commands;
        this.headers = headers;
        this.answers = answers;
        this.themes = themes;
    }

    void isAnswer(UUID id, UUID hearing) {
        if (!answers.get(id).hearing().equals(hearing)) {
            throw new IllegalArgumentException("names %s, which is an answer to another hearing".formatted(id));
        }
    }

    /** One that nobody uses any more did not come along. */
    void isTheme(@Nullable UUID id, UUID hearing) {
        if (id != null
                && headers.find(id).isPresent()
                && !themes.get(id).hearing().equals(hearing)) {
            throw new IllegalArgumentException("names %s, which is a theme of another hearing".formatted(id));
        }
    }

    /** @return how many records are new */
    <R extends Recorded<R>> int lay(Records<R> records, R record) {
        var header = record.header();
        if (!header.kind().equals(records.kind()) || !records.about().states().contains(header.state())) {
            throw new IllegalArgumentException("there is no %s that is “%s”".formatted(header.kind(), header.state()));
        }
        var present = headers.find(header.id());
        if (present.isEmpty()) {
            if (headers.find(header.kind(), header.slug()).isPresent()) {
                throw new IllegalArgumentException(
                        "%s/%s: this instance has another of this name".formatted(header.kind(), header.slug()));
            }
            commands.create(Actor.system("import"), records, record);
            return 1;
        }
        if (!HearingLuggage.plain(records.get(header.id())).equals(record)) {
            throw new IllegalArgumentException("%s/%s: is otherwise in this instance, and an import changes nothing"
                    .formatted(header.kind(), header.slug()));
        }
        return 0;
    }
}
