package no.retning.hearing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who of those invited has answered: known by their number in the register, or by the name that both have written. */
@Component
public class InvitedResponses {
    /** How an invited organisation stands. */
    public enum Response {
        ANSWERED("answered"),
        NO_REMARKS("no-remarks"),
        /** Only late, and it does not count, or that has not been decided. */
        LATE("late"),
        SILENT("silent");

        private final String code;

        Response(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private final HearingAnswers answers;
    private final Organisations organisations;

    InvitedResponses(HearingAnswers answers, Organisations organisations) {
        this.answers = answers;
        this.organisations = organisations;
    }

    /** In the order that they were invited. */
    public Map<Invitation, Response> of(Hearing hearing) {
        var given = answers.to(hearing.header().id()).stream()
                .filter(one -> one.header().state().equals(HearingAnswer.RECEIVED))
                .toList();
        var known = known(hearing);
        var responses = new LinkedHashMap<Invitation, Response>();
        hearing.invited().forEach(one -> responses.put(one, response(given, one, organisation(known, one))));
        return responses;
    }

    /** In the order that they were invited; none where no answer is kept here. */
    List<Response> inOrder(Hearing hearing) {
        return answers.any(hearing.header().id()) ? List.copyOf(of(hearing).values()) : List.of();
    }

    /** Under which category of those invited an organisation answers; empty for those who were not. */
    Function<List<OnBehalfOf>, String> categories(Hearing hearing) {
        var known = known(hearing);
        return respondents -> hearing.invited().stream()
                .filter(one -> respondents.stream().anyMatch(by -> isSame(by, one, organisation(known, one))))
                .map(Invitation::category)
                .findFirst()
                .orElse("");
    }

    private Map<UUID, Organisation> known(Hearing hearing) {
        return organisations.of(hearing.invited().stream()
                .map(Invitation::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static @Nullable Organisation organisation(Map<UUID, Organisation> known, Invitation one) {
        return one.organisation() == null ? null : known.get(one.organisation());
    }

    private static Response response(List<HearingAnswer> given, Invitation one, @Nullable Organisation organisation) {
        var theirs = given.stream()
                .filter(answer ->
                        answer.content().organisations().stream().anyMatch(by -> isSame(by, one, organisation)))
                .toList();
        var counting = theirs.stream()
                .filter(answer -> !answer.late() || Boolean.TRUE.equals(answer.accepted()))
                .toList();
        if (counting.isEmpty()) {
            return theirs.isEmpty() ? Response.SILENT : Response.LATE;
        }
        return counting.stream().allMatch(answer -> answer.content().noRemarks())
                ? Response.NO_REMARKS
                : Response.ANSWERED;
    }

    /** A number decides where both have one; names are compared else. */
    private static boolean isSame(OnBehalfOf by, Invitation one, @Nullable Organisation organisation) {
        if (organisation != null && organisation.number() != null && by.number() != null) {
            return organisation.number().equals(by.number());
        }
        var name = by.name().strip().toLowerCase(Locale.ROOT);
        return one.name().strip().toLowerCase(Locale.ROOT).equals(name)
                || organisation != null
                        && organisation.title().byLanguage().values().stream()
                                .anyMatch(
                                        title -> title.toLowerCase(Locale.ROOT).equals(name));
    }
}
