package no.retning.page;

import no.retning.record.Language;
import no.retning.record.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The site as configured; its address may hold a port that is known only when the pages answer. */
@Component
public class Sites {
    private static final String ANSWERING_PORT = "local.server.port";

    private final Environment settings;
    private final Languages languages;
    private final Assets assets = Assets.read();

    /** As it stays once there is a port. */
    private volatile @Nullable Site answering;

    Sites(Environment settings, Languages languages) {
        this.settings = settings;
        this.languages = languages;
    }

    public Site site() {
        var site = answering;
        if (site == null) {
            site = read();
            if (settings.containsProperty(ANSWERING_PORT)) {
                answering = site;
            }
        }
        return site;
    }

    private Site read() {
        var port = settings.getProperty(ANSWERING_PORT, settings.getProperty("server.port", "8080"));
        var configured = settings.getProperty("retning.public-url", "");
        var origin = configured.isBlank() ? "http://localhost:" + port : configured;
        return new Site(
                "Retning",
                origin.replaceAll("/+$", ""),
                languages.all().stream().map(Language::tag).toList(),
                assets);
    }
}
