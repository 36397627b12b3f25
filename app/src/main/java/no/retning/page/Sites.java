package no.retning.page;

import no.retning.record.Language;
import no.retning.record.Languages;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The site as configured; its address may hold a port that is known only when the pages answer. */
@Component
public class Sites {
    private final Environment settings;
    private final Languages languages;
    private final Assets assets = Assets.read();

    Sites(Environment settings, Languages languages) {
        this.settings = settings;
        this.languages = languages;
    }

    public Site site() {
        var port = settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
        var configured = settings.getProperty("retning.public-url", "");
        var origin = configured.isBlank() ? "http://localhost:" + port : configured;
        return new Site(
                "Retning",
                origin.replaceAll("/+$", ""),
                languages.all().stream().map(Language::tag).toList(),
                assets);
    }
}
