package no.retning.form;

import static no.retning.Fixtures.AUDITOR;
import static no.retning.Fixtures.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.file.FileType;
import no.retning.file.Receipt;
import no.retning.file.Samples;
import no.retning.file.Uploads;
import no.retning.page.Readings;
import no.retning.record.Language;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FileFieldTest {
    private static TestInstance instance;
    private static Server server;
    private static Actor actor = SECRETARY;
    private static Form last;
    private static Optional<Receipt> read;

    @BeforeAll
    static void start() throws Exception {
        instance = TestInstance.start(Map.of("retning.file.largest", "100KB"));
        server = new Server(0);
        var context = new ServletContextHandler();
        var holder = new ServletHolder(new Desk());
        holder.getRegistration()
                .setMultipartConfig(new MultipartConfigElement(
                        TestInstance.temporaryHome().toString(), 1_000_000, 1_000_000, 1_000));
        context.addServlet(holder, "/");
        server.setHandler(context);
        server.start();
    }

    @AfterAll
    static void close() throws Exception {
        server.stop();
        instance.close();
    }

    /** Reads the form twice, as saving does: once to look for faults and once to save. */
    private static final class Desk extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) {
            last = Form.sent(instance.bean(Readings.class).in(new Language("nb")), request);
            field().read(last);
            read = field().read(last);
        }
    }

    private static FileField field() {
        return new FileField(instance.bean(Uploads.class), actor, "paper");
    }

    private static void send(Map<String, String> values, String name, byte[] content) throws Exception {
        var body = new ByteArrayOutputStream();
        values.forEach((key, value) ->
                body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"" + key + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"paper.file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        assertThat(HttpClient.newHttpClient()
                        .send(request.build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    private static Part.Upload shown() {
        return (Part.Upload) field().part(last, "form.source");
    }

    @Test
    void aFileComesWithTheRestOfTheForm() throws Exception {
        send(Map.of("title.nb", "Ærlig tittel"), "Innkalling.pdf", Samples.of(FileType.PDF));

        assertThat(last.isRight()).isTrue();
        assertThat(read.orElseThrow().name().text()).isEqualTo("Innkalling.pdf");
        assertThat(last.value("title.nb")).isEqualTo("Ærlig tittel");
        assertThat(shown().kept()).isEqualTo("Innkalling.pdf");
        assertThat(shown().accept()).contains(".pdf", ".docx");
    }

    @Test
    void aRefusedFileIsSaidBesideItsFieldAndEverythingElseIsKept() throws Exception {
        send(Map.of("title.nb", "Skrevet"), "makro.docm", Samples.of(FileType.DOCX));

        assertThat(last.isRight()).isFalse();
        assertThat(read).isEmpty();
        assertThat(shown().field().error()).contains("Filer av denne typen tas ikke imot", "PDF, DOCX");
        assertThat(last.value("title.nb")).isEqualTo("Skrevet");

        send(Map.of("title.nb", "Skrevet"), "stor.txt", new byte[200_000]);
        assertThat(shown().field().error()).contains("større enn 0 MB");
    }

    @Test
    void aFileThatWasTakenInNeedNotBeSentAgain() throws Exception {
        send(Map.of(), "a.txt", Samples.of(FileType.TXT));
        var receipt = read.orElseThrow();
        var values = new LinkedHashMap<>(Map.of("paper", receipt.id().toString()));

        send(values, "", new byte[0]);
        assertThat(read).contains(receipt);

        send(values, "b.exe", new byte[1]);
        assertThat(last.isRight()).isFalse();
        assertThat(shown().kept()).isEqualTo("a.txt");

        send(values, "c.md", Samples.of(FileType.MD));
        assertThat(read.orElseThrow().name().text()).isEqualTo("c.md");
    }

    @Test
    void nobodyUsesAnothersFile() throws Exception {
        send(Map.of(), "a.txt", Samples.of(FileType.TXT));
        var theirs = read.orElseThrow();
        actor = AUDITOR;
        try {
            send(Map.of("paper", theirs.id().toString()), "", new byte[0]);
            assertThat(read).isEmpty();
            assertThat(shown().kept()).isNull();
        } finally {
            actor = SECRETARY;
        }
    }
}
