package no.retning.instance;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code import} and {@code export}: hand files and addresses to whoever knows their kind. */
record FileDoors(CommandDoor door, PrintStream out) {

    int open(CommandLine.Import command) throws WrongUsage {
        List<String> missing = command.files().stream()
                .filter(file -> !Files.isReadable(file))
                .map(file -> "Cannot read " + file)
                .toList();
        if (!missing.isEmpty()) {
            throw new Problem(missing, null);
        }
        return door.open(command.home(), application -> {
            var importers = application.getBeansOfType(Importer.class).values();
            var importer = choose("import", command.kind(), importers, Importer::kind);
            known("import", command.kind(), command.options().keySet(), importer.options());
            importer.importFrom(command.files(), command.options(), command.dryRun(), out);
            return Doors.DONE;
        });
    }

    int open(CommandLine.Fetch command) throws WrongUsage {
        return door.open(command.home(), application -> {
            var fetchers = application.getBeansOfType(Fetcher.class).values();
            var fetcher = choose("import from an address", command.kind(), fetchers, Fetcher::kind);
            known("import", command.kind(), command.options().keySet(), fetcher.options());
            fetcher.fetch(command.service(), command.options(), command.dryRun(), out);
            return Doors.DONE;
        });
    }

    int open(CommandLine.Export command) throws WrongUsage {
        return door.open(command.home(), application -> {
            var exporters = application.getBeansOfType(Exporter.class).values();
            Exporter exporter = choose("export", command.kind(), exporters, Exporter::kind);
            known("export", command.kind(), command.options().keySet(), exporter.options());
            Path file = command.file();
            if (file == null) {
                exporter.export(command.id(), command.options(), out);
                out.flush();
            } else {
                new WholeFile(file).write(stream -> exporter.export(command.id(), command.options(), stream));
            }
            return Doors.DONE;
        });
    }

    private static void known(String command, String kind, Set<String> said, Set<String> understood) throws WrongUsage {
        for (String option : said) {
            if (!understood.contains(option)) {
                throw new WrongUsage("'--" + option + "' means nothing to " + command + " " + kind);
            }
        }
    }

    private static <T> T choose(String command, String kind, Collection<T> all, Function<T, String> name)
            throws WrongUsage {
        for (T one : all) {
            if (name.apply(one).equals(kind)) {
                return one;
            }
        }
        String known = all.stream().map(name).sorted().collect(Collectors.joining(", "));
        throw new WrongUsage("There is no kind '" + kind + "' to " + command + "; known: " + known);
    }
}
