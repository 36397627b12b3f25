package no.retning.formats.agenda;

import static no.retning.formats.agenda.CaseType.APPROVAL;
import static no.retning.formats.agenda.CaseType.DISCUSSION;
import static no.retning.formats.agenda.CaseType.ENDORSEMENT;
import static no.retning.formats.agenda.CaseType.INFORMATION;
import static no.retning.formats.agenda.CaseType.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import no.retning.formats.Outside;
import no.retning.formats.agenda.Report.Field;
import no.retning.formats.agenda.Report.Reason;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingPackTest {
    private static final String DIRECTORATE = "Direktoratet for e-helse";

    @Test
    void theSourcePackOfNuitIsReadWithAllItHas() throws IOException {
        Draft draft = MeetingPack.read(Files.readString(Outside.data("../source/003_49d32eaa34796708.txt")));
        DraftMeeting meeting = draft.meeting();

        assertThat(meeting.body()).isEqualTo("NUIT");
        assertThat(meeting.start()).isEqualTo(LocalTime.of(14, 30));
        assertThat(meeting.next()).isEqualTo(LocalDate.of(2021, 9, 15));
        assertThat(meeting.cases())
                .extracting(c -> c.number() + "", DraftCase::title, DraftCase::types, DraftCase::start)
                .containsExactly(
                        row("18/21", "Godkjenning av innkalling og dagsorden", List.of(APPROVAL), "14:30"),
                        row(
                                "19/21",
                                "Ny e-helsestrategi 2023 – nåsituasjonsanalyse v 0.7",
                                List.of(DISCUSSION),
                                "14:35"),
                        row("20/21", "Eventuelt", List.of(OTHER), "15:25"));
        assertThat(meeting.cases().get(0).presenters()).containsExactly(new Presenter("Mariann Hornnes", DIRECTORATE));
        assertThat(meeting.cases().get(1).presenters()).containsExactly(new Presenter("Siv Ingebrigtsen", DIRECTORATE));
        assertThat(meeting.cases().get(2).presenters()).isEmpty();
        assertThat(meeting.cases().get(1).points())
                .containsExactly(
                        new DiscussionPoint(
                                "Oppsummering av nåsituasjonsanalysen (SWOT)",
                                "Innholdet, slik det er presentert i SWOT-en, er basert på alle de ulike analysene som"
                                        + " ligger til grunn i materialet. Er det noe som oppleves unyansert, mindre"
                                        + " relevant, eller annet som mangler?"),
                        new DiscussionPoint(
                                "Rolle/ambisjon for e-helsestrategien",
                                "Hvilken rolle ønsker NUIT at e-helsestrategien skal fylle?"));
        assertThat(meeting.cases())
                .extracting(DraftCase::proposal)
                .containsExactly(
                        "NUIT godkjenner innkalling og dagsorden.",
                        "NUIT ber Direktoratet for e-helse ta med seg innspill mottatt i møtet i det videre arbeidet.",
                        null);
        assertThat(meeting.cases()).extracting(DraftCase::decision).containsOnlyNulls();
        assertThat(meeting.changes())
                .containsExactly(
                        welcomed("Mariann Hornnes", "Direktør", DIRECTORATE),
                        welcomed("Bente Herdlevær", "Kommunaldirektør", "Bærum kommune"));
        assertThat(meeting.attendance()).isEmpty();
    }

    @Test
    void theDateOfTheSourcePackIsProposedFromItsTimeLineAndMarkedAsUnsure() throws IOException {
        Draft draft = MeetingPack.read(Files.readString(Outside.data("../source/003_49d32eaa34796708.txt")));

        assertThat(draft.meeting().date()).isEqualTo(LocalDate.of(2021, 9, 7));
        var doubt = draft.report().unsure().stream()
                .filter(one -> one.field() == Field.DATE)
                .findFirst()
                .orElseThrow();
        assertThat(doubt.reason()).isEqualTo(Reason.FROM_TIME_LINE);
        assertThat(doubt.alternatives()).contains("2021-09-02", "2021-09-22").doesNotContain("2021-09-07");
        assertThat(doubt.firstLine()).isEqualTo(136);
        assertThat(draft.report().understood())
                .filteredOn(
                        one -> one.field() == Field.CASE_PROPOSAL && one.about().equals("19/21"))
                .singleElement()
                .satisfies(one ->
                        assertThat(List.of(one.firstLine(), one.lastLine())).containsExactly(525, 528));
    }

    @Test
    void aBoardsAgendaInTabsHasCombinedTypesAndOtherBusinessWithoutNumber() {
        DraftMeeting meeting = read("board-2018").meeting();

        assertThat(meeting.body()).isEqualTo("Nasjonalt e-helsestyre");
        assertThat(meeting.number()).isEqualTo("2/2018");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2018, 3, 14));
        assertThat(List.of(meeting.start(), meeting.end())).containsExactly(LocalTime.of(10, 0), LocalTime.of(14, 0));
        assertThat(meeting.place()).isEqualTo("Møterom 1, Oslo");
        assertThat(meeting.next()).isEqualTo(LocalDate.of(2018, 5, 30));
        assertThat(meeting.cases())
                .extracting(c -> c.number() + "", DraftCase::title, DraftCase::types, DraftCase::start)
                .containsExactly(
                        row("4/18", "Godkjenning av innkalling og dagsorden", List.of(APPROVAL), "10:00"),
                        row("5/18", "Godkjenning av referat fra møte 1/2018", List.of(APPROVAL), "10:05"),
                        row("6/18", "Orientering fra Direktoratet for e-helse", List.of(INFORMATION), "10:10"),
                        row("7/18", "Helhetlig plan for felles løsninger", List.of(INFORMATION, DISCUSSION), "10:40"),
                        row("8/18", "Nasjonal portefølje 2019", List.of(ENDORSEMENT), "12:00"),
                        row("null", "Eventuelt", List.of(OTHER), "13:50"));
        DraftCase plan = meeting.cases().get(3);
        assertThat(plan.presenters()).containsExactly(new Presenter("Divisjonsdirektør", DIRECTORATE));
        assertThat(plan.points())
                .extracting(DiscussionPoint::text)
                .containsExactly("Er rekkefølgen i planen riktig?", "Hva må være på plass lokalt før innføring?");
        assertThat(plan.attachments()).containsExactly("Helhetlig plan, utkast v0.8");
        assertThat(meeting.cases().get(4).end()).isEqualTo(LocalTime.of(13, 0));
        assertThat(meeting.cases().get(4).noAttachments()).isTrue();
        assertThat(meeting.attendance()).hasSize(4);
        assertThat(meeting.attendance().get(2))
                .isEqualTo(new Attendee("Fagdirektør", "KS", Attendee.Role.OTHER, true, false));
        assertThat(meeting.attendance().get(3).role()).isEqualTo(Attendee.Role.OBSERVER);
    }

    @Test
    void anAgendaWhoseLinesWereBrokenKeepsTitlesAndOrganisationsWhole() {
        Draft draft = read("nuit-2019");
        DraftMeeting meeting = draft.meeting();

        assertThat(meeting.body()).isEqualTo("NUIT");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2019, 5, 27));
        assertThat(meeting.cases())
                .extracting(c -> c.number() + "")
                .containsExactly("15/19", "16/19", "17/19", "18/19", "19/19");
        DraftCase status = meeting.cases().get(2);
        assertThat(status.title()).isEqualTo("Status for nasjonal e-helseportefølje og tiltak i gjennomføring");
        assertThat(status.presenters()).containsExactly(new Presenter("Porteføljeleder", DIRECTORATE));
        assertThat(status.proposal())
                .isEqualTo("NUIT tar saken til orientering.\nNUIT ber porteføljekontoret følge opp avhengighetene.");
        assertThat(meeting.cases().get(3).attachments())
                .containsExactly("Plan for innføring v1.0", "Notat om finansiering");
        assertThat(meeting.cases().get(3).points())
                .extracting(DiscussionPoint::text)
                .containsExactly("Hvilke forutsetninger må være på plass?", "Hvem bør koordinere innføringen?");
        assertThat(meeting.changes())
                .extracting(MemberChange::kind)
                .containsExactly(MemberChange.Kind.WELCOMED, MemberChange.Kind.WELCOMED, MemberChange.Kind.LEFT);
        assertThat(draft.report().left()).extracting(Report.Left::line).containsExactly(1, 40);
    }

    @Test
    void aMeetingOfTwoDaysHasADayForEachCaseAndMinutesForTalkAndDiscussion() {
        DraftMeeting meeting = read("nufa-2016").meeting();

        assertThat(meeting.body()).isEqualTo("NUFA");
        assertThat(List.of(meeting.date(), meeting.lastDate()))
                .containsExactly(LocalDate.of(2016, 4, 20), LocalDate.of(2016, 4, 21));
        assertThat(meeting.cases())
                .extracting(c -> c.number() + "", c -> c.day().getDayOfMonth(), DraftCase::talk, DraftCase::discussion)
                .containsExactly(
                        Tuple.tuple("7/16", 20, 10, null),
                        Tuple.tuple("8/16", 20, 20, 10),
                        Tuple.tuple("9/16", 20, 30, 30),
                        Tuple.tuple("10/16", 21, 20, 25),
                        Tuple.tuple("11/16", 21, 10, null));
        assertThat(meeting.cases().get(2).noAttachments()).isTrue();
        assertThat(meeting.cases().get(3).attachments()).containsExactly("Plan", "Sammendrag");
        assertThat(meeting.cases().get(1).proposal())
                .isEqualTo("NUFA tar saken til orientering og ber om at innspillene arbeides inn.");
    }

    @Test
    void minutesTellProposedAndAdoptedDecisionsApart() {
        DraftMeeting meeting = read("minutes-2015").meeting();

        assertThat(meeting.body()).isEqualTo("Fagutvalget");
        assertThat(meeting.next()).isEqualTo(LocalDate.of(2016, 1, 14));
        assertThat(meeting.cases())
                .extracting(DraftCase::decision)
                .containsExactly(
                        "Fagutvalget godkjenner innkalling og dagsorden.",
                        "Fagutvalget godkjenner referatet med den endringen som kom fram i møtet.",
                        "Fagutvalget tar saken til orientering og ber om at:\n1. innspillene arbeides inn\n"
                                + "2. saken legges fram igjen i neste møte",
                        null);
        assertThat(meeting.cases().get(2).proposal()).isEqualTo("Fagutvalget tar saken til orientering.");
        assertThat(meeting.cases().get(2).types()).containsExactly(INFORMATION, DISCUSSION);
        assertThat(meeting.attendance())
                .extracting(Attendee::organisation, Attendee::role, Attendee::deputy, Attendee::absent)
                .containsExactly(
                        Tuple.tuple("Helse Nord RHF", Attendee.Role.OTHER, false, false),
                        Tuple.tuple("FHI", Attendee.Role.OTHER, false, false),
                        Tuple.tuple("Bærum kommune", Attendee.Role.OTHER, true, false),
                        Tuple.tuple("KS", Attendee.Role.OTHER, false, true),
                        Tuple.tuple(DIRECTORATE, Attendee.Role.SECRETARIAT, false, false));
    }

    @Test
    void cellsThatAFileGivesOneALineAreJoinedToRows() {
        DraftMeeting meeting = read("pdf-columns-2020").meeting();

        assertThat(meeting.date()).isEqualTo(LocalDate.of(2020, 2, 5));
        assertThat(meeting.end()).isEqualTo(LocalTime.NOON);
        assertThat(meeting.cases())
                .extracting(c -> c.number() + "", DraftCase::title, DraftCase::types, DraftCase::start)
                .containsExactly(
                        row("12/20", "Godkjenning av innkalling", List.of(APPROVAL), "09:30"),
                        row("13/20", "Felles språk i helsetjenesten", List.of(DISCUSSION), "09:35"),
                        row("14/20", "Digital hjemmeoppfølging", List.of(INFORMATION), "10:30"),
                        row("15/20", "Eventuelt", List.of(OTHER), "11:55"));
        assertThat(meeting.cases().get(2).presenters())
                .containsExactly(new Presenter("Seksjonsleder", "Helsedirektoratet"));
    }

    @Test
    void columnsInAnotherOrderAreReadByTheirHeads() {
        DraftMeeting meeting = read("pipes-2022").meeting();

        assertThat(meeting.body()).isEqualTo("Prioriteringsutvalget");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2022, 6, 16));
        assertThat(meeting.place()).isEqualTo("Digitalt møte");
        assertThat(meeting.end()).isEqualTo(LocalTime.of(15, 45));
        assertThat(meeting.cases())
                .extracting(c -> c.number() + "", DraftCase::title, DraftCase::types, DraftCase::start)
                .containsExactly(
                        row("11/22", "Godkjenning av innkalling og dagsorden", List.of(APPROVAL), "14:30"),
                        row("12/22", "Veikart for nasjonale løsninger", List.of(DISCUSSION), "14:35"),
                        row("13/22", "Innstilling om portefølje", List.of(ENDORSEMENT), "15:10"),
                        row("14/22", "Eventuelt", List.of(OTHER), "15:40"));
        assertThat(meeting.cases().get(1).presenters()).containsExactly(new Presenter("Seksjonsleder", DIRECTORATE));
    }

    @Test
    void anAgendaWithPresenterBeforeTypeAndTimeFirstIsReadToo() {
        DraftMeeting meeting = read("statement-2024").meeting();

        assertThat(meeting.body()).isEqualTo("Arkitekturforum");
        assertThat(meeting.place()).isEqualTo("Helsedirektoratet, Oslo");
        assertThat(meeting.cases())
                .extracting(c -> c.number() + "", DraftCase::title, DraftCase::types, DraftCase::start)
                .containsExactly(
                        row("1/24", "Godkjenning av agenda", List.of(APPROVAL), "09:00"),
                        row("2/24", "Målarkitektur for datadeling", List.of(INFORMATION, DISCUSSION), "09:10"),
                        row("3/24", "Eventuelt", List.of(OTHER), "10:30"));
        assertThat(meeting.cases().get(1).presenters())
                .containsExactly(new Presenter("Sjefsarkitekt", "Norsk helsenett"));
    }

    @Test
    void nynorskIsReadLikeBokmål() {
        DraftMeeting meeting = read("nynorsk-2021").meeting();

        assertThat(meeting.body()).isEqualTo("Digitaliseringsutvalet");
        assertThat(List.of(meeting.start(), meeting.end())).containsExactly(LocalTime.NOON, LocalTime.of(15, 0));
        assertThat(meeting.place()).isEqualTo("Møterom 3, Førde");
        assertThat(meeting.next()).isEqualTo(LocalDate.of(2022, 1, 18));
        DraftCase plan = meeting.cases().get(1);
        assertThat(plan.presenters()).containsExactly(new Presenter("Kommunalsjef", "Kinn kommune"));
        assertThat(plan.points()).hasSize(2);
        assertThat(plan.proposal()).isEqualTo("Digitaliseringsutvalet tek saka til orientering.");
        assertThat(plan.noAttachments()).isTrue();
        assertThat(meeting.cases().get(2).types()).containsExactly(OTHER);
        assertThat(meeting.changes())
                .extracting(MemberChange::kind, MemberChange::organisation)
                .containsExactly(
                        Tuple.tuple(MemberChange.Kind.WELCOMED, "Helse Førde HF"),
                        Tuple.tuple(MemberChange.Kind.LEFT, "Vestland fylkeskommune"));
    }

    @Test
    void aPackWithoutATableIsReadFromTheLabelsOfItsCases() {
        DraftMeeting meeting = read("council-2023").meeting();

        assertThat(meeting.body()).isEqualTo("Nasjonalt e-helseråd");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2023, 3, 7));
        DraftCase strategy = meeting.cases().get(1);
        assertThat(strategy.types()).containsExactly(DISCUSSION, ENDORSEMENT);
        assertThat(strategy.presenters())
                .containsExactly(
                        new Presenter("Avdelingsdirektør", DIRECTORATE),
                        new Presenter("Fagdirektør", "Helse Sør-Øst RHF"));
        assertThat(List.of(strategy.talk(), strategy.discussion())).containsExactly(20, 40);
        assertThat(strategy.points())
                .extracting(DiscussionPoint::heading)
                .containsExactly("Ambisjonsnivå", "Oppfølging");
        assertThat(strategy.attachments()).containsExactly("Plan for realisering v0.9", "Indikatorer");
    }

    @Test
    void rowsWithoutAHeadAreReadWhenTheyEndWithATime() {
        DraftMeeting meeting = MeetingPack.read("""
                Dagsorden for møte i Prioriteringsutvalget 4. juni 2020
                21/20 Godkjenning av dagsorden Godkjenning Møteleder 10:00
                22/20 Felles finansiering Drøfting Økonomisjef, KS 10.05-10.45
                23/20 Eventuelt 10:45
                """).meeting();

        assertThat(meeting.cases())
                .extracting(c -> c.number() + "", DraftCase::title, DraftCase::types, DraftCase::start)
                .containsExactly(
                        row("21/20", "Godkjenning av dagsorden", List.of(APPROVAL), "10:00"),
                        row("22/20", "Felles finansiering", List.of(DISCUSSION), "10:05"),
                        row("23/20", "Eventuelt", List.of(OTHER), "10:45"));
        assertThat(meeting.cases().get(1).presenters()).containsExactly(new Presenter("Økonomisjef", "KS"));
    }

    @Test
    void aRowRunTogetherGivesItsMinutesAndAttachmentsFromItsEnd() {
        DraftMeeting meeting = MeetingPack.read("""
                        Sak Tema Sakstype Ansvarlig Tidsbruk Vedlegg
                        34/18 Status fra sekretariatet Orientering Sekretariatsleder 20+10 Ingen vedlegg
                        35/18 Felles plan Drøfting Prosjektleder, Helse Midt-Norge RHF 30 Vedlegg 1: Notat
                        """).meeting();

        assertThat(meeting.cases())
                .extracting(DraftCase::title, DraftCase::presenters, DraftCase::talk, DraftCase::discussion)
                .containsExactly(
                        Tuple.tuple(
                                "Status fra sekretariatet", List.of(new Presenter("Sekretariatsleder", null)), 20, 10),
                        Tuple.tuple(
                                "Felles plan",
                                List.of(new Presenter("Prosjektleder", "Helse Midt-Norge RHF")),
                                30,
                                null));
        assertThat(meeting.cases().get(0).noAttachments()).isTrue();
        assertThat(meeting.cases().get(1).attachments()).containsExactly("Vedlegg 1: Notat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n",
                "\u0000\ufffd\ud800",
                "|",
                "||||\n|-|-|",
                "\t\t\n\t",
                "18/21",
                "Forslag til vedtak"
            })
    void whateverIsNoPackGivesAnEmptyDraftAndNoError(String text) {
        Draft draft = MeetingPack.read(text);

        assertThat(draft.meeting().body()).isNull();
        assertThat(draft.report().unsure()).isNotEmpty();
    }

    private static Draft read(String name) {
        return MeetingPack.read(pack(name));
    }

    static String pack(String name) {
        try (InputStream file = MeetingPackTest.class.getResourceAsStream(name + ".txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Tuple row(String number, String title, List<CaseType> types, String start) {
        return Tuple.tuple(number, title, types, LocalTime.parse(start));
    }

    private static MemberChange welcomed(String name, String function, String organisation) {
        return new MemberChange(MemberChange.Kind.WELCOMED, name, function, organisation);
    }
}
