package no.retning;

import no.retning.instance.Doors;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application, and the command line that opens it. */
@SpringBootApplication
public class Retning {

    public static void main(String[] arguments) {
        int status = new Doors(Retning.class, System.getenv(), System.out, System.err).open(arguments);
        if (status != Doors.STAYS_OPEN) {
            System.exit(status);
        }
    }
}
