package no.retning.instance;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** {@code verify}: asks everybody who keeps something whether it is whole. */
record VerifyDoor(CommandDoor door, PrintStream out) {

    int open(CommandLine.Verify command) throws WrongUsage {
        return door.open(command.home(), application -> {
            List<String> problems = new ArrayList<>();
            application.getBeanProvider(Verifier.class).orderedStream().forEach(verifier -> {
                var report = verifier.verify();
                problems.addAll(report.problems());
                out.println(report.summary());
            });
            if (!problems.isEmpty()) {
                throw new Problem(problems, null);
            }
            out.println("All is well.");
            return Doors.DONE;
        });
    }
}
