package no.retning.instance;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the application on a database that has been prepared. */
public final class Application {

    private Application() {}

    /**
     * Starts with pages.
     *
     * @param properties settings that go before those of the configuration files
     */
    public static ConfigurableApplicationContext serve(
            Class<?> main, DatabaseLocation database, ServeOptions options, Map<String, Object> properties) {
        return start(main, database, options, properties, WebApplicationType.SERVLET);
    }

    /** Starts without any door to the network. */
    public static ConfigurableApplicationContext quietly(
            Class<?> main, DatabaseLocation database, ServeOptions options, Map<String, Object> properties) {
        return start(main, database, options, properties, WebApplicationType.NONE);
    }

    /** The port that the pages answer on. */
    public static int port(ConfigurableApplicationContext started) {
        return started.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static ConfigurableApplicationContext start(
            Class<?> main,
            DatabaseLocation database,
            ServeOptions options,
            Map<String, Object> properties,
            WebApplicationType type) {
        var application = new SpringApplication(main);
        application.setWebApplicationType(type);
        // Whoever started us closes the context before the database.
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of("server.port", options.port(), "server.address", options.address()));
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(DatabaseLocation.class, () -> database);
            beans.registerBean(ServeOptions.class, () -> options);
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("given", properties));
        });
        return application.run();
    }
}
