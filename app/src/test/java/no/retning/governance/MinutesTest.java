package no.retning.governance;

import static no.retning.Fixtures.decision;
import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Access;
import no.retning.access.AccessRules;
import no.retning.access.Actor;
import no.retning.access.Refused;
import no.retning.access.Standing;
import no.retning.edition.Editions;
import no.retning.form.Clerk;
import no.retning.governance.Hindrance.Reason;
import no.retning.governance.Proceedings.Hours;
import no.retning.identity.Account;
import no.retning.identity.Accounts;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens in a meeting stands in its minutes, which a later meeting approves and nobody changes after that. */
class MinutesTest {
    private static final Actor SYSTEM = Sitting.SYSTEM;
    private static final Instant SPRING = Instant.parse("2031-03-04T09:00:00Z");
    private static final LocalDate FAR = LocalDate.of(2099, 1, 1);
    private static final String SECRET = "kanarifugl";

    private static TestInstance instance;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static Sitting consensus() {
        return new Sitting(instance, DecisionRule.CONSENSUS);
    }

    private static void isHindered(ThrowingCallable what, Reason why) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Hindrance.class,
                        hindrance -> assertThat(hindrance.reason()).isEqualTo(why));
    }

    @Test
    void whoStandsInIsMinutedOnBehalfOfTheMemberOfThatDay() {
        var nuit = consensus();
        var seat = nuit.seatFor("Kommunen", SeatRole.MEMBER);
        var earlier = nuit.sits(seat, nuit.person("Medlem før", null), false, null, LocalDate.of(2031, 4, 1));
        var later = nuit.sits(seat, nuit.person("Medlem etter", null), false, LocalDate.of(2031, 4, 1), null);
        var deputy = nuit.sits(seat, nuit.person("Vara", null), true, null, null);
        var march = nuit.sentOut(SPRING, nuit.about("Sak i mars", CaseType.DISCUSSION));
        var may = nuit.sentOut(Instant.parse("2031-05-06T09:00:00Z"), nuit.about("Sak i mai", CaseType.DISCUSSION));

        assertThat(nuit.here(march, seat, deputy).onBehalfOf())
                .isEqualTo(earlier.header().id());
        assertThat(nuit.here(may, seat, deputy).onBehalfOf())
                .isEqualTo(later.header().id());
        assertThat(nuit.here(may, seat, later).onBehalfOf()).isNull();
        assertThat(nuit.drafted(march, FAR).attendance()).singleElement().satisfies(present -> {
            assertThat(present.name().value()).isEqualTo("Vara");
            assertThat(present.onBehalfOf().value()).isEqualTo("Medlem før");
        });
    }

    @Test
    void whoIsHereForSomeCasesOnlyIsMinutedAsAwayFromTheOthers() {
        var nuit = consensus();
        var seat = nuit.seatFor("Departementet", SeatRole.OBSERVER);
        var person = nuit.sits(seat, nuit.person("Observatør", null), false, null, null);
        var first = nuit.about("Første", CaseType.INFORMATION);
        var second = nuit.about("Andre", CaseType.INFORMATION);
        var meeting = nuit.sentOut(SPRING, first, second);
        var attendance = nuit.here(meeting, seat, person, first);

        assertThat(attendance.isHereFor(nuit.fresh(first))).isTrue();
        assertThat(attendance.isHereFor(nuit.fresh(second))).isFalse();
        nuit.decide(first, "Tatt til orientering.", Outcome.NOTED);
        nuit.decide(second, "Tatt til orientering.", Outcome.NOTED);
        var minutes = nuit.drafted(meeting, FAR);
        assertThat(minutes.attendance().getFirst().cases()).containsExactly("1/31");
        assertThat(minutes.cases().get(0).text().toString()).doesNotContain("Departementet");
        assertThat(minutes.cases().get(1).text().toString()).contains("Ikke til stede i saken: Departementet");
    }

    @Test
    void whoIsPartialLosesTheCaseAtTheNextRequestAndItIsMinuted() {
        var nuit = consensus();
        var seat = nuit.seatFor("Helseforetaket", SeatRole.MEMBER);
        var account = nuit.commands.create(
                SYSTEM,
                instance.bean(Accounts.class),
                Account.of(
                        UUID.randomUUID(),
                        "https://issuer.example",
                        new Personal("medlem-" + UUID.randomUUID()),
                        new Personal("N"),
                        new Personal("e")));
        var person = nuit.sits(seat, nuit.person("Medlem", account.header().id()), false, null, null);
        var one = nuit.about("Anskaffelse", CaseType.DISCUSSION);
        var meeting = nuit.sentOut(SPRING, one);
        var id = one.header().id();
        assertThat(mayRead(account.header().id(), nuit.fresh(one))).isTrue();

        var rulings = instance.bean(ImpartialityRulings.class);
        var raised = rulings.declare(member(account.header().id()), id, "Eier aksjer i leverandøren");
        assertThat(mayRead(account.header().id(), nuit.fresh(one))).isTrue();
        isHindered(
                () -> rulings.rule(SYSTEM, raised.header().id(), raised.header().version(), true, LocalisedText.NONE),
                Reason.REASON_MISSING);
        rulings.rule(
                SYSTEM,
                raised.header().id(),
                raised.header().version(),
                true,
                nb("Særlige forhold, forvaltningsloven § 6 andre ledd."));

        assertThat(mayRead(account.header().id(), nuit.fresh(one))).isFalse();
        nuit.here(meeting, seat, person);
        isHindered(
                () -> nuit.proceedings.stand(SYSTEM, id, seat.header().id(), Stand.ENDORSEMENT, LocalisedText.NONE),
                Reason.PARTIAL);
        var minuted = nuit.drafted(meeting, FAR).cases().getFirst().text().toString();
        assertThat(minuted)
                .contains("Representanten for Helseforetaket ble kjent inhabil", "forvaltningsloven § 6 andre ledd")
                .doesNotContain("aksjer");
    }

    @Test
    void whereAnOrganisationStoodCountsNoMoreOnceItsMemberIsPartialAndTheMinutesSaySo() {
        var nuit = consensus();
        var seat = nuit.seatFor("Helseforetaket", SeatRole.MEMBER);
        var person = nuit.sits(seat, nuit.person("Medlem", null), false, null, null);
        var one = nuit.about("Anskaffelse", CaseType.ENDORSEMENT);
        var meeting = nuit.sentOut(SPRING, one);
        nuit.here(meeting, seat, person);
        var id = one.header().id();
        var seatId = seat.header().id();
        var stances = instance.bean(Stances.class);
        var noted = nuit.proceedings.stand(SYSTEM, id, seatId, Stand.ENDORSEMENT, LocalisedText.NONE);

        var rulings = instance.bean(ImpartialityRulings.class);
        var raised = rulings.note(SYSTEM, id, seatId, person.header().id(), "Eier aksjer i leverandøren");
        var ruled = rulings.rule(SYSTEM, raised.header().id(), raised.header().version(), true, nb("Særlige forhold."));
        nuit.proceedings.agree(SYSTEM, id);

        assertThat(stances.in(id)).isEmpty();
        assertThat(stances.get(noted.header().id()).stand()).isEqualTo(Stand.ENDORSEMENT);
        var minuted = nuit.drafted(meeting, FAR).cases().getFirst();
        assertThat(minuted.stances()).isEmpty();
        assertThat(minuted.text().toString())
                .contains("ble kjent inhabil", "Standpunktet som var notert for Helseforetaket, ble tatt ut.");

        rulings.rule(SYSTEM, ruled.header().id(), ruled.header().version(), false, nb("Aksjene er solgt."));
        nuit.proceedings.stand(SYSTEM, id, seatId, Stand.CONDITION, nb("Når det er finansiert."));
        assertThat(stances.in(id)).extracting(Stance::stand).containsExactly(Stand.CONDITION);
    }

    /** As the session makes an actor of an account, at each request. */
    private static Actor member(UUID account) {
        var within = new HashMap<UUID, Set<String>>();
        var barred = new HashSet<UUID>();
        for (var standing : instance.context().getBeansOfType(Standing.class).values()) {
            within.putAll(standing.within(account));
            barred.addAll(standing.barred(account));
        }
        return Actor.person(account, "Medlem", Set.of()).standing(within, barred);
    }

    private static boolean mayRead(UUID account, Case one) {
        return instance.bean(Access.class).allows(member(account), one, Cases.READ);
    }

    @Test
    void aLateMeetingIsPlannedAnewAndAPinnedTimeIsKeptOrBroken() {
        var nuit = consensus();
        var first = nuit.about("Første", CaseType.INFORMATION);
        var second = nuit.about("Andre", CaseType.INFORMATION);
        var guest = nuit.about("Gjesten kommer", CaseType.INFORMATION);
        var meeting = nuit.planned(SPRING);
        for (var one : List.of(first, second, guest)) {
            nuit.place(one, meeting.header().id());
        }
        instance.bean(Agenda.class)
                .time(
                        SYSTEM,
                        guest.header().id(),
                        nuit.fresh(guest).header().version(),
                        new TimeAllotted(10, 5),
                        LocalTime.of(11, 0));
        var sent = nuit.send(meeting.header().id());

        nuit.proceedings.begin(
                SYSTEM, first.header().id(), nuit.fresh(first).header().version(), LocalTime.of(10, 10));
        var late = clock(nuit, sent, LocalTime.of(10, 20));
        assertThat(late.slots().get(0).progress()).isEqualTo(RunningClock.Progress.NOW);
        assertThat(late.slots().get(1).starts()).isEqualTo(LocalTime.of(10, 25));
        assertThat(late.slots().get(1).isLate()).isTrue();
        assertThat(late.slots().get(2).starts()).isEqualTo(LocalTime.of(11, 0));
        assertThat(late.slots().get(2).broken()).isFalse();

        nuit.proceedings.begin(
                SYSTEM, second.header().id(), nuit.fresh(second).header().version(), LocalTime.of(10, 55));
        var later = clock(nuit, sent, LocalTime.of(11, 20));
        assertThat(nuit.fresh(first).placement().ended()).isEqualTo(LocalTime.of(10, 55));
        assertThat(later.slots().get(2).starts()).isEqualTo(LocalTime.of(11, 20));
        assertThat(later.slots().get(2).broken()).isTrue();
        assertThat(later.current()).isEqualTo(second.header().id());
        isHindered(
                () -> nuit.proceedings.end(
                        SYSTEM,
                        second.header().id(),
                        nuit.fresh(second).header().version(),
                        LocalTime.of(10, 0)),
                Reason.NO_HOURS);
    }

    private static RunningClock clock(Sitting body, Meeting meeting, LocalTime now) {
        return RunningClock.of(meeting, body.cases.on(meeting.header().id()), now);
    }

    @Test
    void theDecisionAsAmendedStandsBesideTheProposalAndEndsOnlyAsItsTypeAllows() {
        var nuit = consensus();
        var one = nuit.about("Analysen", CaseType.DISCUSSION);
        nuit.sentOut(SPRING, one);
        isHindered(() -> nuit.decide(one, "Vedtatt.", Outcome.ADOPTED), Reason.ILLEGAL_OUTCOME);
        var decided = nuit.decide(one, "Utvalget ber direktoratet ta innspillene med.", Outcome.DISCUSSED);
        assertThat(decided.proposedDecision()).isEqualTo(one.proposedDecision());
        assertThat(decided.decision()).isEqualTo(nb("Utvalget ber direktoratet ta innspillene med."));
    }

    @Test
    void consensusIsRecordedByOrganisationWithReservationsAndAdoptionIsReportedLater() {
        var nuit = consensus();
        var directorate = nuit.seatFor("Direktoratet", SeatRole.CHAIR);
        var municipality = nuit.seatFor("Kommunen", SeatRole.MEMBER);
        var observer = nuit.seatFor("Observatøren", SeatRole.OBSERVER);
        var one = nuit.about("Strategien", CaseType.ENDORSEMENT);
        var meeting = nuit.sentOut(SPRING, one);
        for (var seat : List.of(directorate, municipality, observer)) {
            nuit.here(meeting, seat, nuit.sits(seat, nuit.person("En", null), false, null, null));
        }
        var id = one.header().id();
        isHindered(
                () -> nuit.proceedings.stand(SYSTEM, id, municipality.header().id(), Stand.AGAINST, LocalisedText.NONE),
                Reason.OTHER_RULE);
        isHindered(
                () -> nuit.proceedings.stand(
                        SYSTEM, id, municipality.header().id(), Stand.RESERVATION, LocalisedText.NONE),
                Reason.TEXT_MISSING);
        isHindered(
                () -> nuit.proceedings.stand(SYSTEM, id, observer.header().id(), Stand.ENDORSEMENT, LocalisedText.NONE),
                Reason.NO_MEMBER);
        nuit.proceedings.stand(
                SYSTEM, id, municipality.header().id(), Stand.RESERVATION, nb("Forutsetter finansiering."));
        nuit.proceedings.agree(SYSTEM, id);
        var stances = instance.bean(Stances.class);
        assertThat(stances.in(id))
                .extracting(Stance::seat, Stance::stand)
                .containsExactlyInAnyOrder(
                        tuple(municipality.header().id(), Stand.RESERVATION),
                        tuple(directorate.header().id(), Stand.ENDORSEMENT));

        var endorsed = stances.in(id).getLast();
        var adopted = new Adoption(true, LocalDate.of(2031, 6, 1), "Styret sluttet seg til.");
        var reported = instance.bean(AdoptionReports.class)
                .report(SYSTEM, endorsed.header().id(), endorsed.header().version(), adopted);
        assertThat(reported.adoption()).isEqualTo(adopted);
    }

    @Test
    void whereTheBodyVotesTheVotesAreCountedBySeat() {
        var council = new Sitting(instance, DecisionRule.VOTE);
        var first = council.seatFor("Den ene", SeatRole.MEMBER);
        var second = council.seatFor("Den andre", SeatRole.MEMBER);
        var one = council.about("Prioritering", CaseType.ENDORSEMENT);
        var meeting = council.sentOut(SPRING, one);
        var id = one.header().id();
        isHindered(
                () -> council.proceedings.stand(SYSTEM, id, first.header().id(), Stand.ENDORSEMENT, LocalisedText.NONE),
                Reason.OTHER_RULE);
        council.proceedings.stand(SYSTEM, id, first.header().id(), Stand.FOR, LocalisedText.NONE);
        council.proceedings.stand(SYSTEM, id, second.header().id(), Stand.AGAINST, LocalisedText.NONE);
        council.decide(one, "Vedtatt.", Outcome.ADOPTED);
        assertThat(council.drafted(meeting, FAR).cases().getFirst().text().toString())
                .contains("For: 1. Mot: 1. Blankt: 0.");
    }

    @Test
    void minutesAreRemarkedOnAnsweredApprovedInTheMeetingAfterNextLockedAndOnlyCorrected() {
        var nuit = consensus();
        var seat = nuit.seatFor("Kommunen", SeatRole.MEMBER);
        var person = nuit.sits(seat, nuit.person("Medlem", null), false, null, null);
        var one = nuit.about("Analysen", CaseType.DISCUSSION);
        var meeting = nuit.sentOut(SPRING, one);
        var next = nuit.planned(Instant.parse("2031-05-06T09:00:00Z"));
        var afterNext = nuit.planned(Instant.parse("2031-09-02T09:00:00Z"));
        nuit.here(meeting, seat, person);
        var caseId = one.header().id();
        nuit.proceedings.say(SYSTEM, caseId, seat.header().id(), null, nb("Savner kommunene."));
        nuit.proceedings.say(SYSTEM, caseId, seat.header().id(), 1, nb("Mer om primærhelsetjenesten " + SECRET));
        nuit.decide(one, "Utvalget ber om at innspillene tas med.", Outcome.DISCUSSED);

        var sent = nuit.drafted(meeting, FAR);
        assertThat(sent.cases().getFirst().text().toString())
                .contains("**Kommunen:** Savner kommunene.", "*Hva mener utvalget om Analysen?*", SECRET);
        isNotPublic(sent);

        var remark =
                nuit.minutesFlow.remark(SYSTEM, sent.header().id(), caseId, nb("Vi sa «savner de små kommunene»."));
        isHindered(() -> propose(nuit, sent, afterNext), Reason.REMARKS_UNANSWERED);
        nuit.minutesFlow.write(
                SYSTEM,
                sent.header().id(),
                nuit.minutes.get(sent.header().id()).header().version(),
                caseId,
                nb("**Kommunen:** Savner de små kommunene."));
        nuit.minutesFlow.answer(
                SYSTEM, remark.header().id(), remark.header().version(), true, nb("Slik ble det sagt."));
        isHindered(() -> propose(nuit, sent, meeting), Reason.NOT_LATER);
        var proposed = propose(nuit, sent, afterNext);
        nuit.send(afterNext.header().id());
        assertThat(nuit.meetings.get(next.header().id()).header().state()).isEqualTo(Meetings.PLANNED);
        isNotPublic(proposed);

        var approving = nuit.cases.get(Objects.requireNonNull(proposed.approvingCase()));
        assertThat(approving.meeting()).isEqualTo(afterNext.header().id());
        nuit.decide(approving, "Godkjent.", Outcome.APPROVED);

        var approved = nuit.minutes.get(sent.header().id());
        assertThat(approved.header().state()).isEqualTo(AllMinutes.APPROVED);
        assertThat(nuit.meetings.get(meeting.header().id()).header().state()).isEqualTo(Meetings.APPROVED_MINUTES);
        var first =
                instance.bean(Editions.class).current(approved.header().id()).orElseThrow();
        assertThat(text(first.body())).contains("Savner de små kommunene", "Utvalget ber om at innspillene tas med.");
        var anybody = new Clerk(instance.baseUrl());
        assertThat(anybody.get("/sak/" + nuit.fresh(one).header().slug()).body())
                .contains("Utvalget ber om at innspillene tas med.");

        isLockedForEverybody(nuit, approved, meeting, one, seat);

        var corrected = instance.bean(MinutesApproval.class)
                .correct(
                        SYSTEM,
                        approved.header().id(),
                        approved.header().version(),
                        caseId,
                        false,
                        nb("**Kommunen:** Savner de minste kommunene."),
                        nb("Kommunen"),
                        nb("Feil gjengitt."));
        var second =
                instance.bean(Editions.class).current(corrected.header().id()).orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.correction()).isTrue();
        assertThat(second.reason()).isEqualTo(nb("Feil gjengitt."));
        assertThat(corrected.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.meetingCase()).isEqualTo(caseId);
            assertThat(correction.askedBy()).isEqualTo(nb("Kommunen"));
            assertThat(correction.before().toString()).contains("de små");
        });

        var register = instance.bean(Decisions.class);
        var followed = nuit.commands.create(SYSTEM, register, decision(nuit.fresh(one), "Ta med innspillene"));
        instance.bean(MinutesApproval.class)
                .correct(
                        SYSTEM,
                        corrected.header().id(),
                        corrected.header().version(),
                        caseId,
                        true,
                        nb("Utvalget ber direktoratet ta med innspillene."),
                        nb("Kommunen"),
                        nb("Adressaten manglet."));
        assertThat(register.get(followed.header().id()).text())
                .isEqualTo(nb("Utvalget ber direktoratet ta med innspillene."));
    }

    private static Minutes propose(Sitting body, Minutes minutes, Meeting meeting) {
        var id = minutes.header().id();
        return body.minutesFlow.propose(
                SYSTEM,
                id,
                body.minutes.get(id).header().version(),
                meeting.header().id());
    }

    private static void isNotPublic(Minutes minutes) {
        assertThat(instance.bean(Editions.class).isPublished(minutes.header().id()))
                .isFalse();
        var anybody = new Clerk(instance.baseUrl());
        var slug = minutes.header().slug();
        assertThat(anybody.get("/referat/" + slug).statusCode()).isEqualTo(404);
        assertThat(anybody.get("/referat/" + slug + "/referat.pdf").statusCode())
                .isEqualTo(404);
        for (var path : List.of(
                "/mote/" + slug,
                "/moter",
                "/feed.atom",
                "/sitemap.xml",
                "/api/v1/things/meeting/" + slug,
                "/api/v1/editions?kind=minutes",
                "/api/v1/search?q=" + SECRET,
                "/arbeid/referat/" + minutes.header().id(),
                "/arbeid/referat/" + minutes.header().id() + "/les")) {
            assertThat(anybody.get(path).body())
                    .as(path)
                    .doesNotContain("\"hits\":[{")
                    .doesNotContain("primærhelsetjenesten " + SECRET);
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Nobody changes what was minuted, in whatever role: neither the minutes nor what they were made of. */
    private static void isLockedForEverybody(Sitting body, Minutes minutes, Meeting meeting, Case one, Seat seat) {
        var noted = instance.bean(Attendances.class).in(meeting.header().id()).getFirst();
        var said = instance.bean(Statements.class).in(one.header().id()).getFirst();
        var version = minutes.header().version();
        for (var role : instance.bean(AccessRules.class).roles().keySet()) {
            var actor = role.equals(Actor.SYSTEM_ROLE) ? SYSTEM : Actor.person(UUID.randomUUID(), role, Set.of(role));
            isRefused(
                    role,
                    () -> body.minutesFlow.write(
                            actor, minutes.header().id(), version, one.header().id(), nb("Endret")));
            isRefused(role, () -> body.minutesFlow.renew(actor, minutes.header().id(), version));
            isRefused(
                    role,
                    () -> body.flow.decide(
                            actor, one.header().id(), body.fresh(one).header().version(), nb("Endret"), Outcome.NOTED));
            isRefused(
                    role,
                    () -> body.proceedings.attend(
                            actor, meeting.header().id(), seat.header().id(), noted.person(), false, Hours.ALL));
            isRefused(
                    role,
                    () -> body.proceedings.unattend(
                            actor, noted.header().id(), noted.header().version()));
            isRefused(
                    role,
                    () -> body.proceedings.say(
                            actor, said.header().id(), said.header().version(), nb("Endret")));
            isRefused(
                    role,
                    () -> body.proceedings.say(
                            actor, one.header().id(), seat.header().id(), null, nb("Ny")));
            isRefused(
                    role,
                    () -> body.commands.change(
                            actor,
                            Statements.EDIT,
                            instance.bean(Statements.class),
                            said.header().id(),
                            said.header().version(),
                            before -> before.saying(nb("Endret"))));
        }
        assertThat(body.minutes.get(minutes.header().id())).isEqualTo(minutes);
    }

    private static void isRefused(String role, ThrowingCallable change) {
        assertThatThrownBy(change).as(role).isInstanceOfAny(Refused.class, Hindrance.class);
    }
}
