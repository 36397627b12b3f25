package no.retning.instance;

import java.io.PrintStream;
import java.util.Map;

/** The command line doors: understands the words, opens the instance, and turns every outcome into an exit code. */
public final class Doors {

    /** Not an exit code: the command goes on serving until the process is told to stop. */
    public static final int STAYS_OPEN = -1;

    static final int DONE = 0;
    private static final int COULD_NOT = 1;
    private static final int WRONG_USAGE = 2;

    private final Class<?> main;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    public Doors(Class<?> main, Map<String, String> environment, PrintStream out, PrintStream err) {
        this.main = main;
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** Does what the words say and answers the exit code, or {@link #STAYS_OPEN}. */
    public int open(String... arguments) {
        try {
            return switch (CommandLine.parse(arguments)) {
                case CommandLine.Help asked -> help();
                case CommandLine.Serve serve -> serve(serve.options());
                case CommandLine.Import command -> new FileDoors(commands(), out).open(command);
                case CommandLine.Fetch command -> new FileDoors(commands(), out).open(command);
                case CommandLine.Export command -> new FileDoors(commands(), out).open(command);
                case CommandLine.Verify command -> new VerifyDoor(commands(), out).open(command);
                case CommandLine.Schedule command -> new ScheduleDoor(out).open(command);
                case CommandLine.Prioritise command -> new PrioritiseDoor(out).open(command);
            };
        } catch (WrongUsage wrong) {
            err.println("retning: " + wrong.getMessage());
            err.println("retning: ./retning help lists the commands");
            return WRONG_USAGE;
        } catch (Problem problem) {
            problem.lines().forEach(line -> err.println("retning: " + line));
            return COULD_NOT;
        }
    }

    private int help() {
        out.print(Usage.text());
        return DONE;
    }

    private int serve(ServeOptions options) {
        new ServeDoor(main, environment, out).open(options);
        return STAYS_OPEN;
    }

    private CommandDoor commands() {
        return new CommandDoor(main, environment);
    }
}
