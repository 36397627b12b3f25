package no.retning;

import no.retning.instance.Doors;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application, and the command line that opens it. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@EnableAsync
public class Retning {

    public static void main(String[] arguments) {
        int status = new Doors(Retning.class, System.getenv(), System.out, System.err).open(arguments);
        if (status != Doors.STAYS_OPEN) {
            System.exit(status);
        }
    }
}
