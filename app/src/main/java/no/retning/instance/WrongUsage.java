package no.retning.instance;

import java.io.Serial;

/** The command line was not understood. */
final class WrongUsage extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    WrongUsage(String line) {
        super(line);
    }
}
