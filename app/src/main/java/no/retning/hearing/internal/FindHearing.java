package no.retning.hearing.internal;

import java.util.Optional;
import java.util.stream.Collectors;
import no.retning.hearing.Hearing;
import no.retning.hearing.Hearings;
import no.retning.instance.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a hearing by what is typed on the command line: its slug or its id. */
@Component
final class FindHearing {
    private final Hearings hearings;

    FindHearing(Hearings hearings) {
        this.hearings = hearings;
    }

    /** @throws Problem if there is none, saying which there are */
    Hearing named(@Nullable String typed) {
        return (typed == null ? Optional.<Hearing>empty() : hearings.find(typed).or(() -> identified(typed)))
                .orElseThrow(() -> new Problem("%s; there are: %s"
                        .formatted(
                                typed == null ? "Say which hearing" : "There is no hearing '" + typed + "'",
                                hearings.all().stream()
                                        .map(one -> one.header().slug())
                                        .collect(Collectors.joining(", ")))));
    }

    private Optional<Hearing> identified(String typed) {
        return hearings.all().stream()
                .filter(one -> one.header().id().toString().equals(typed))
                .findFirst();
    }
}
