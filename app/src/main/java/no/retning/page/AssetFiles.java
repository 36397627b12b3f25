package no.retning.page;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves style, script and font; their addresses change with their content ({@link Assets}), so browsers keep them. */
@Configuration
class AssetFiles implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var kept = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        for (var folder : new String[] {"designsystemet", "inter"}) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(kept);
        }
        registry.addResourceHandler("/app.css", "/app.js", "/mark.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(kept);
    }
}
