package no.retning.hearing;

import static no.retning.Fixtures.document;
import static no.retning.Fixtures.hearing;
import static no.retning.Fixtures.hearingCampaign;
import static no.retning.Fixtures.hearingRemark;
import static no.retning.Fixtures.hearingTheme;
import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.NamedFile;
import no.retning.file.FileName;
import no.retning.file.FileStore;
import no.retning.file.Received;
import no.retning.file.Uploads;
import no.retning.form.Clerk;
import no.retning.hearing.SendAnswer.Words;
import no.retning.hearing.internal.TellRespondents;
import no.retning.instance.Problem;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Json;
import no.retning.record.Personal;
import no.retning.record.Sha256;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.GuidingDocuments;
import no.retning.strategy.Publish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A hearing with everything that was answered goes from one instance to another and is the same there. */
class HearingTravelsTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final Actor ONE = Actor.person(UUID.randomUUID(), "Én", Set.of("secretariat"));
    private static final Actor TWO = Actor.person(UUID.randomUUID(), "To", Set.of("secretariat"));
    private static final String SLUG = "pa-reise";
    private static final String ANSWERS = "answers.jsonl";
    private static final String NAMED = "Navngitte Navnesen";

    private static TestInstance from;
    private static TestInstance to;
    private static GuidingDocument proposal;
    private static Hearing hearing;
    private static NamedFile original;
    private static NamedFile redacted;
    private static byte[] luggage;
    private static byte[] more;

    @TempDir
    private Path folder;

    @BeforeAll
    static void aHearingWithAllKindsOfAnswers() throws IOException {
        from = TestInstance.start(Map.of());
        to = TestInstance.start(Map.of());
        proposal = document("forslaget", "Forslaget");
        published(from);
        hearing = opened(SLUG);
        var first = sent(words("Vi er enige.", null, List.of(letter("Brevet."))));
        send(first, words("Vi er svært enige.", null, List.of(letter("Brevet, rettet."))));
        givenForAnother(first);
        var second = sent(words("Vi er svært enige.", null, List.of()));
        var version = from.bean(HearingAnswers.class).get(second).header().version();
        from.bean(Doubles.class).join(ONE, second, version, first);
        from.bean(SendAnswer.class).withdraw(sent(words("Trekkes.", null, List.of())), 1);
        original = letter("Naboen er syk.");
        redacted = letter("Noen er syk.");
        var person =
                from.bean(HearingAnswers.class).get(sent(words("Naboen er syk.", "Prøve Prøvesen", List.of(original))));
        from.bean(Commands.class)
                .create(
                        ONE,
                        from.bean(Screenings.class),
                        Screening.blank(person)
                                .screened(
                                        ONE,
                                        1,
                                        List.of(
                                                Withholding.point(0, List.of(), "third-person"),
                                                Withholding.file(original.sha256(), "third-person", redacted)),
                                        "Derfor",
                                        null));
        from.bean(Commands.class)
                .create(
                        SYSTEM,
                        from.bean(HearingRemarks.class),
                        hearingRemark(hearing, "dyrt").including(new SaidPoint(first, null, "")));
        analysed(first, person.header().id());
        sent(words("Jeg er enig.", NAMED, List.of()));
        withoutReceipt();
        from.bean(PublishAnswers.class).asTheyCome();
        // Time passes by moving what has happened back.
        sql(
                from,
                "update hearing.published set since = since - interval '13 months', named_until = named_until - interval '13 months'");
        luggage = exported(from, SLUG);
        sent(words("Et svar til.", null, List.of()));
        more = exported(from, SLUG);
    }

    /** A person has said so since it was received: its receipts say what they said. */
    private static void givenForAnother(UUID answer) {
        var answers = from.bean(HearingAnswers.class);
        from.bean(Commands.class)
                .change(
                        ONE,
                        HearingAnswers.ATTRIBUTE,
                        answers,
                        answer,
                        answers.get(answer).header().version(),
                        one -> one.givenFor(
                                List.of(new OnBehalfOf("Prøvelaget", null)), nb("Prøvelaget"), Personal.NONE));
    }

    /** As a package lays one that it does not publish. */
    private static void withoutReceipt() {
        var said = words("Ingen har sagt dette.", null, List.of());
        var content = said.content();
        from.bean(Commands.class)
                .create(
                        SYSTEM,
                        from.bean(HearingAnswers.class),
                        new HearingAnswer(
                                Header.draft(Ids.next(), HearingAnswer.KIND, "illustrert", HearingAnswer.RECEIVED),
                                said.organisations(),
                                hearing.header().id(),
                                6,
                                1,
                                new AnswerContent(
                                        content.organisations(), false, content.points(), List.of(), "nb", true),
                                AnswerContact.NONE,
                                Instant.parse("2026-01-02T12:00:00Z"),
                                false,
                                null));
    }

    @AfterAll
    static void close() {
        from.close();
        to.close();
    }

    /** Coded, with what was suggested, and found to be nearly the same; a person has taken one of the two out again. */
    private static void analysed(UUID first, UUID second) {
        var commands = from.bean(Commands.class);
        var theme = commands.create(SYSTEM, from.bean(HearingThemes.class), hearingTheme(hearing, "styring"));
        var about = Set.of(theme.header().id());
        commands.create(
                ONE,
                from.bean(HearingCodings.class),
                HearingCoding.blank(
                                UUID.randomUUID(),
                                hearing.header().id(),
                                new SaidPoint(first, null, ""),
                                HearingCoding.UNREAD,
                                ONE.account())
                        .read(2, about, null)
                        .afterSuggestions(about));
        commands.create(
                SYSTEM,
                from.bean(HearingGroupings.class),
                GroupAnswers.blank(hearing.header().id()).done(new HearingGrouping.Outcome(2, 1, 2)));
        commands.create(
                SYSTEM,
                from.bean(HearingGroupings.class),
                GroupAnswers.blank(hearing.header().id()));
        var campaign = commands.create(SYSTEM, from.bean(HearingCampaigns.class), hearingCampaign(hearing, 1));
        var grouped = from.bean(GroupedAnswers.class);
        grouped.put(new GroupedAnswers.Placed(first, 2, campaign.header().id(), second, 0.8, false, null));
        grouped.put(new GroupedAnswers.Placed(second, 1, campaign.header().id(), first, 0.8, true, null));
    }

    private static Hearing opened(String slug) {
        var open = from.bean(OpenHearing.class);
        var draft = from.bean(Commands.class).create(SYSTEM, from.bean(Hearings.class), hearing(slug, proposal));
        var approved = open.approve(SYSTEM, draft.header().id(), draft.header().version());
        return open.open(SYSTEM, approved.header().id(), approved.header().version());
    }

    private static void published(TestInstance instance) {
        var made = instance.bean(Commands.class).create(SYSTEM, instance.bean(GuidingDocuments.class), proposal);
        instance.bean(Publish.class)
                .publish(SYSTEM, made.header().ref(), made.header().version(), Publish.Occasion.ORDINARY);
    }

    private static NamedFile letter(String words) {
        var taken = (Received.Taken) from.bean(Uploads.class)
                .receive(SYSTEM, new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), "brev.txt", null);
        var file = taken.receipt().file();
        return new NamedFile(file.sha256(), "brev.txt", file.type().mediaType(), file.size());
    }

    private static Words words(String text, @Nullable String person, List<NamedFile> files) {
        return new Words(
                nb(person == null ? "Eksempelforeningen" : "Privatperson"),
                new AnswerContent(
                        person == null ? List.of(new OnBehalfOf("Eksempelforeningen", null)) : List.of(),
                        false,
                        List.of(new AnswerPoint(null, HearingStance.SUPPORTS, text)),
                        files,
                        "nb"),
                new AnswerContact(
                        person == null ? Personal.NONE : new Personal(person),
                        Personal.NONE,
                        new Personal("post@example.org")));
    }

    private static UUID sent(Words words) {
        return sent(hearing, words);
    }

    private static UUID sent(Hearing hearing, Words words) {
        var drafts = from.bean(AnswerDrafts.class);
        var draft = drafts.find(drafts.begin(hearing.header().id())).orElseThrow();
        send(draft.id(), words);
        return draft.id();
    }

    private static void send(UUID draft, Words words) {
        assertThat(from.bean(SendAnswer.class).send(draft, 0, words, false, receipt -> Optional.empty()))
                .isInstanceOf(SendAnswer.Outcome.Received.class);
    }

    private static byte[] exported(TestInstance instance, String slug) throws IOException {
        var out = new ByteArrayOutputStream();
        instance.exporter("hearing").export(slug, Map.of(), out);
        return out.toByteArray();
    }

    private String imported(byte[] bytes, boolean dryRun) throws IOException {
        var file = Files.write(folder.resolve("horing.zip"), bytes);
        var out = new ByteArrayOutputStream();
        to.importer("hearing")
                .importFrom(List.of(file), Map.of(), dryRun, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void sql(TestInstance instance, String statement) {
        instance.bean(JdbcClient.class).sql(statement).update();
    }

    private static int count(String what) {
        return to.bean(JdbcClient.class)
                .sql("select count(*) from " + what)
                .query(Integer.class)
                .single();
    }

    /** One test, for each step is of the state that the one before leaves. */
    @Test
    void itIsTheSameThereAndNothingLandsTwiceOrInParts() throws IOException {
        assertThatThrownBy(() -> imported(luggage, false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("import its package first");
        published(to);

        whatIsNotAsItWasWrittenIsRefusedWithItsLine();
        imported(luggage, true);
        assertThat(count("hearing.answer")).isZero();
        assertThat(filesOnDisk()).isEmpty();
        assertThat(count("file.receipt")).isZero();

        assertThat(imported(luggage, false)).contains("6 answers, 13 records new");
        assertThat(exported(to, SLUG)).isEqualTo(luggage);
        assertThat(imported(luggage, false)).contains("6 answers, 0 records new");

        to.bean(PublishAnswers.class).asTheyCome();
        assertThat(exported(to, SLUG)).isEqualTo(luggage);
        assertThat(count("edition.hearing_answer where standing = 'published' and number = 5 and unnamed"))
                .isOne();
        assertThat(count("hearing.published where person <> ''")).isZero();

        assertThatThrownBy(() -> imported(more, false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("answers.jsonl, line 7")
                .hasMessageContaining("is open in this instance");

        var present = to.bean(HearingAnswers.class);
        var first = present.to(hearing.header().id()).getFirst();
        to.bean(Commands.class)
                .change(
                        SYSTEM,
                        HearingAnswers.WITHDRAW,
                        present,
                        first.header().id(),
                        first.header().version(),
                        one -> one.with(one.header().in(HearingAnswer.WITHDRAWN)));
        assertThatThrownBy(() -> imported(luggage, false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is otherwise in this instance");
        whatIsRedactedIsReadThereInPlaceOfWhatIsWithheld();
        whoAnsweredIsNotKnownLongerThanWhereItCameFrom();
    }

    private void whatIsRedactedIsReadThereInPlaceOfWhatIsWithheld() throws IOException {
        var everybody = new Clerk(to.baseUrl());
        assertThat(everybody.get(FileName.address(redacted)).statusCode())
                .as("another has yet to stand by it")
                .isEqualTo(404);
        assertThat(Files.readString(to.bean(FileStore.class).path(redacted.sha256())))
                .isEqualTo("Noen er syk.");
        var waiting = to.bean(Screenings.class)
                .proposed(hearing.header().id())
                .getFirst()
                .header();
        to.bean(ScreenAnswer.class).approve(TWO, waiting.id(), waiting.version());
        to.bean(PublishAnswers.class).asTheyCome();
        assertThat(everybody.get(FileName.address(redacted)).body()).isEqualTo("Noen er syk.");
        assertThat(everybody.get(FileName.address(original)).statusCode()).isEqualTo(404);
        assertThat(everybody.get("/horing/" + SLUG + "/svar.jsonl").body())
                .contains(redacted.sha256())
                .doesNotContain(original.sha256(), "Naboen");
    }

    private void whoAnsweredIsNotKnownLongerThanWhereItCameFrom() throws IOException {
        var concluded = opened("reise-avsluttet");
        var answer = sent(concluded, words("Jeg er enig.", NAMED, List.of()));
        from.bean(PublishAnswers.class).asTheyCome();
        from.bean(Commands.class)
                .create(SYSTEM, from.bean(HearingRemarks.class), hearingRemark(concluded, "reise-merknad"));
        sql(from, "update record.record set state = 'approved' where slug = 'reise-merknad'");
        from.bean(ToldRespondents.class).tell(answer);
        sql(from, """
                update record.record set state = 'concluded', changed_at = clock_timestamp() - interval '2 years'
                where kind = 'hearing' and slug = 'reise-avsluttet'
                """);
        var bytes = exported(from, "reise-avsluttet");
        imported(bytes, false);
        assertThat(exported(to, "reise-avsluttet")).isEqualTo(bytes);
        var there = to.bean(HearingAnswers.class);
        assertThat(there.get(answer).contact().person().value()).isEqualTo(NAMED);
        to.bean(TellRespondents.class).whenItIsKnownWhatBecameOfIt();
        assertThat(count("mail.message"))
                .as("whoever has been told what became of their answer is not written to again")
                .isZero();
        to.bean(KeepAnswers.class).asLongAsItIsPromised();
        assertThat(there.get(answer).contact()).isEqualTo(AnswerContact.NONE);
    }

    private void whatIsNotAsItWasWrittenIsRefusedWithItsLine() throws IOException {
        refused(ANSWERS, one -> answer(one).put("hearing", UUID.randomUUID().toString()), "is of the hearing");
        refused(ANSWERS, one -> answer(one).put("number", 7), "is not of answer 7");
        refused(ANSWERS, one -> said(answer(one).get("content"), "Vi er uenige."), "is not of what the answer says");
        refused(ANSWERS, one -> receipt(one, 1).put("body", "{}"), "is not what was hashed");
        refused(ANSWERS, one -> rehashed(receipt(one, 0), "number", "8"), "is not of what it says in “number”");
        refused(ANSWERS, one -> rehashed(receipt(one, 1), "hearing", "en-annen"), "what it says in “hearing”");
        refused(ANSWERS, one -> receipt(one, 1).put("revision", 2), "is not of sending 1");
        refused(ANSWERS, one -> receipts(one).remove(1), "was sent 2 times and has 1 receipts");
        refused(ANSWERS, one -> receipts(one).removeAll(), "has no receipt");
        refused(ANSWERS, one -> one.remove("receipts"), "receipts is missing");
        refused(ANSWERS, one -> answer(one).remove("contact"), "answer.contact is missing");
        refused(ANSWERS, ObjectNode::removeAll, "answer is missing");
        refused(ANSWERS, one -> header(answer(one)).put("kind", "hearing-theme"), "there is no hearing-theme that is");
        refused(ANSWERS, one -> header(answer(one)).put("slug", "Å"), "header: ", "Not a slug");
        refused(ANSWERS, one -> said(answer(one).get("content"), "\0"), "cannot be kept here");
        refused(ANSWERS, one -> answer(one).put("receivedAt", "aldri"), "answer.receivedAt: ");
        refused("remarks.jsonl", one -> one.put("hearing", UUID.randomUUID().toString()), "is of the hearing");
        refused(
                "remarks.jsonl",
                one -> ((ObjectNode) one.get("points").get(0))
                        .put("answer", UUID.randomUUID().toString()),
                "hearing-answer");
        whatWasMadeOfTheAnswersIsOfThisHearingToo();
        refused("manifest.json", one -> one.put("answers", 4), "manifest.json says 4 answers, and there are 6");
        refused("manifest.json", one -> one.put("concluded", "2026-01-01T00:00:00Z"), "it is open");
        refused("hearing.json", one -> one.put("title", 1), "hearing.json, line 1: title: ");
        assertThat(count("hearing.answer")).isZero();
        assertThat(filesOnDisk()).isEmpty();
    }

    private void whatWasMadeOfTheAnswersIsOfThisHearingToo() throws IOException {
        var other = UUID.randomUUID().toString();
        refused("codings.jsonl", one -> one.put("hearing", other), "is of the hearing");
        refused("codings.jsonl", one -> point(one).put("answer", other), "hearing-answer");
        refused("codings.jsonl", one -> point(one).put("about", other), "codes a passage that is not in answer 1");
        refused("codings.jsonl", one -> one.put("revision", 3), "is of sending 3, and there are 2");
        refused("codings.jsonl", one -> one.remove("themes"), "codings.jsonl, line 1");
        refused("groupings.jsonl", one -> header(one).put("state", "running"), "still runs does not travel");
        refused("groupings.jsonl", one -> one.put("hearing", other), "is of the hearing");
        refused("campaigns.jsonl", one -> one.put("hearing", other), "is of the hearing");
        refused("grouped.jsonl", one -> one.put("tiedTo", other), "hearing-answer");
        refused("grouped.jsonl", one -> one.put("campaign", other), "hearing-campaign");
        refused("grouped.jsonl", one -> one.put("share", 2), "cannot be kept here");
        refused("grouped.jsonl", one -> one.put("alone", "BORED"), "alone: ");
    }

    private static ObjectNode point(ObjectNode coding) {
        return (ObjectNode) coding.get("point");
    }

    private void refused(String entry, Consumer<ObjectNode> change, String... why) throws IOException {
        var bytes = altered(entry, change);
        assertThatThrownBy(() -> imported(bytes, false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(entry)
                .hasMessageContainingAll(why);
    }

    private static List<Path> filesOnDisk() throws IOException {
        try (var all = Files.walk(to.bean(FileStore.class).incoming().getParent())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void theArchivesGetItWhenItIsDecidedWhatIsWithheldAndWithTheFilesOfEverySending() throws IOException {
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> archived(out))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("what is withheld of answer 4");
        assertThat(out.size()).isZero();
        // Where the rules say that each is looked through first, so must all that nobody has looked at.
        assertThat(from.bean(Screenings.class).unsettled(hearing.header().id(), true))
                .contains(1, 2, 3, 4, 5);

        var waiting = from.bean(Screenings.class)
                .proposed(hearing.header().id())
                .getFirst()
                .header();
        from.bean(ScreenAnswer.class).approve(TWO, waiting.id(), waiting.version());
        archived(out);
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts)
                .containsEntry("dokumenter/1/vedlegg-1-svar-1-brev.txt", "Brevet.")
                .containsEntry("dokumenter/1/vedlegg-1-brev.txt", "Brevet, rettet.")
                .containsKey("dokumenter/6/svar-1.txt");
        assertThat(parts.get("arkivstruktur.xml"))
                .containsSubsequence(
                        "<versjonsnummer>1</versjonsnummer>",
                        "dokumenter/1/vedlegg-1-svar-1-brev.txt",
                        "<versjonsnummer>2</versjonsnummer>",
                        "dokumenter/1/vedlegg-1-brev.txt");
    }

    private static void archived(OutputStream out) throws IOException {
        from.exporter("hearing-archive").export(SLUG, Map.of("organisation", "974760673"), out);
    }

    @Test
    void whatIsNoHearingIsSaidSo() {
        assertThatThrownBy(
                        () -> from.exporter("hearing").export("finnes-ikke", Map.of(), OutputStream.nullOutputStream()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("there are: " + SLUG);
        assertThatThrownBy(() -> imported("ikke zip".getBytes(StandardCharsets.UTF_8), false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is no zip file");
    }

    private static ObjectNode answer(ObjectNode line) {
        return (ObjectNode) line.get("answer");
    }

    private static ObjectNode header(ObjectNode record) {
        return (ObjectNode) record.get("header");
    }

    private static void said(JsonNode content, String text) {
        ((ObjectNode) content.get("points").get(0)).put("text", text);
    }

    private static ArrayNode receipts(ObjectNode line) {
        return (ArrayNode) line.get("receipts");
    }

    private static ObjectNode receipt(ObjectNode line, int place) {
        return (ObjectNode) receipts(line).get(place);
    }

    /** With something else in its body, and the hash of that. */
    private static void rehashed(ObjectNode receipt, String field, String value) {
        var body = (ObjectNode) Json.parse(receipt.get("body").asString());
        var text = Json.text(body.put(field, value));
        receipt.put("body", text).put("sha256", Sha256.hex(text));
    }

    /** With something changed in the first line of a file. */
    private static byte[] altered(String name, Consumer<ObjectNode> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(luggage));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals(name)) {
                    var lines = text.split("\n", 2);
                    var first = (ObjectNode) Json.parse(lines[0]);
                    change.accept(first);
                    text = Json.text(first) + "\n" + lines[1];
                }
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
