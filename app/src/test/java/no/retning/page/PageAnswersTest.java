package no.retning.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import retning.view.StaticTemplates;

class PageAnswersTest {

    private Server server;

    @BeforeEach
    void start() throws Exception {
        var context = new AnnotationConfigWebApplicationContext();
        context.register(Pages.class);
        var handler = new ServletContextHandler();
        handler.addServlet(new ServletHolder(new DispatcherServlet(context)), "/");
        server = new Server(new InetSocketAddress("127.0.0.1", 0));
        server.setHandler(handler);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void aControllerReturnsAPageWhateverTheReaderAccepts() throws Exception {
        for (var accept : List.of("text/html", "*/*", "application/json")) {
            var answer = get("/page", accept);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-type")).hasValue("text/html;charset=utf-8");
            assertThat(answer.body()).isEqualTo("Nåsituasjon");
        }
    }

    @Test
    void aPageMayHaveAStatusOfItsOwn() throws Exception {
        var answer = get("/missing", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("Borte");
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Configuration
    @EnableWebMvc
    @Import(PageAnswers.class)
    @Controller
    static class Pages {

        private final StaticTemplates templates = new StaticTemplates();

        @GetMapping("/page")
        JteModel page() {
            return templates.pageText(Text.of("Nåsituasjon"));
        }

        @GetMapping("/missing")
        PageAnswer missing() {
            return new PageAnswer(404, templates.pageText(Text.of("Borte")));
        }
    }
}
