package no.retning.page.cache;

import java.util.Set;
import no.retning.access.AccessRules;
import no.retning.instance.DatabaseLocation;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the cache in front of the application. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageCaching {
    private static final long MOST_BYTES = 48L * 1024 * 1024;

    /** Who is signed in, and what forms send back: a page made for a browser that carries one may hold a secret of it. */
    private static final String OUR_COOKIES = "__Host-retning";

    private static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 20;

    @Bean
    PageCache pageCache() {
        return new PageCache(MOST_BYTES);
    }

    @Bean
    CacheRules cacheRules(AccessRules access) {
        return CacheRules.of(access, Set.of(OUR_COOKIES));
    }

    @Bean
    PublicationListener publicationListener(DatabaseLocation database, PageCache cache) {
        return new PublicationListener(() -> database.app().connect(), cache);
    }

    /** Boot's own pool of virtual threads would also run the selectors, at a third less throughput. */
    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> pagesFromMemory(PageCache cache, CacheRules rules) {
        return factory -> {
            var threads = new QueuedThreadPool();
            threads.setName("web");
            threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("request-"));
            factory.setThreadPool(threads);
            // Selectors answer the hits themselves, so one for each processor and not half as many.
            factory.setSelectors(Runtime.getRuntime().availableProcessors());
            factory.addServerCustomizers(server -> server.addEventListener(new Ahead(cache, rules)));
        };
    }

    /** Outside the security filters, so that the headers they set are kept with the page. */
    @Bean
    FilterRegistrationBean<PageCacheFilter> pageCacheFilter(PageCache cache, CacheRules rules) {
        var filter = new FilterRegistrationBean<>(new PageCacheFilter(cache, rules));
        filter.setOrder(BEFORE_SECURITY);
        filter.setAsyncSupported(false);
        return filter;
    }

    /**
     * Puts the handler ahead of all others when they are known: Boot's own, which counts the requests under way so that it
     * can wait for them, has nothing to wait for in what is in memory.
     */
    private record Ahead(PageCache cache, CacheRules rules) implements LifeCycle.Listener {
        @Override
        public void lifeCycleStarting(LifeCycle starting) {
            if (starting instanceof Server server && !(server.getHandler() instanceof PageCacheHandler)) {
                server.setHandler(new PageCacheHandler(server.getHandler(), cache, rules, StaticFiles.shipped()));
            }
        }
    }
}
