package no.retning.page;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.retning.edition.AsOf;
import no.retning.record.Language;
import no.retning.record.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller's method its {@link Reading}: the language of the address and the day or moment of {@code asOf}. */
@Component
public final class Readings implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    /** How far the database's clock, by which things are published, may be ahead of this one. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private final Languages languages;
    private final WordBook book;
    private final Sites sites;

    Readings(Languages languages, WordBook book, Sites sites) {
        this.languages = languages;
        this.book = book;
        this.sites = sites;
    }

    /** Reads in this language, now. */
    public Reading in(Language language) {
        return in(language, AsOf.NOW);
    }

    public Reading in(Language language, AsOf asOf) {
        return new Reading(language, languages, book.in(language.tag()), sites.site(), asOf);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reading.class || parameter.getParameterType() == AsOf.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asOf = asOf(request.getParameter("asOf"));
        return parameter.getParameterType() == AsOf.class ? asOf : in(language(request), asOf);
    }

    private Language language(NativeWebRequest request) {
        var stored = request.getAttribute(LanguagePrefix.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return stored instanceof Language language ? language : languages.first();
    }

    private static AsOf asOf(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return AsOf.NOW;
        }
        try {
            var asOf = AsOf.parse(written.strip(), Dates.ZONE);
            var latest = AsOf.at(Clock.systemUTC().instant().plus(SLACK), Dates.ZONE);
            if (asOf.exact() ? !latest.holds(Objects.requireNonNull(asOf.moment())) : isToCome(asOf)) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "asOf cannot be a day to come: " + written);
            }
            if (asOf.past().orElseThrow().getYear() < 1) {
                throw new DateTimeException("No day that databases know: " + written);
            }
            return asOf;
        } catch (DateTimeException e) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "asOf must be a date as in 2024-01-15, or a moment as in 2024-01-15T12:30:00Z",
                    e);
        }
    }

    private static boolean isToCome(AsOf asOf) {
        return asOf.past().orElseThrow().isAfter(LocalDate.now(Clock.system(Dates.ZONE)));
    }
}
