package no.retning.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import no.retning.identity.UnsentPage;
import no.retning.page.Frame;
import no.retning.page.LanguagePrefix;
import no.retning.page.PageAnswers;
import no.retning.page.Sites;
import no.retning.page.WordBook;
import org.springframework.stereotype.Component;
import retning.view.StaticTemplates;

/**
 * The answer to a form that arrives after its writer's session has ended: nothing is saved, but every text that was typed
 * is shown, so that none is lost.
 */
@Component
class UnsentForm {
    private static final Pattern NOT_TYPED = Pattern.compile("[0-9-]*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final WordBook words;
    private final Sites sites;

    UnsentForm(WordBook words, Sites sites) {
        this.words = words;
        this.sites = sites;
    }

    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = LanguagePrefix.of(request).tag();
        var inLanguage = words.in(language);
        var place = sites.site();
        var frame = Frame.of(inLanguage, place, inLanguage.of("identity.unsent.title"), "/logg-inn");
        var prefix = place.prefix(language);
        var page = new UnsentPage(frame, typed(request), prefix + "/logg-inn");
        var bytes = PageAnswers.bytes(new StaticTemplates().identityUnsent(page));
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static List<UnsentPage.Typed> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals(FormTokens.FIELD))
                .flatMap(field ->
                        List.of(field.getValue()).stream().map(text -> new UnsentPage.Typed(field.getKey(), text)))
                .filter(typed -> !NOT_TYPED.matcher(typed.text()).matches())
                .toList();
    }
}
