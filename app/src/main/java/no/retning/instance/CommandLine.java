package no.retning.instance;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the user asked for, understood. */
sealed interface CommandLine {

    double DEFAULT_SECONDS = 60;

    record Help() implements CommandLine {}

    record Serve(ServeOptions options) implements CommandLine {}

    /**
     * Reads files of a kind.
     *
     * @param options that only some kinds understand, by name without hyphens
     */
    record Import(Path home, String kind, List<Path> files, Map<String, String> options, boolean dryRun)
            implements CommandLine {}

    /**
     * Reads what a service has.
     *
     * @param options that only some kinds understand, by name without hyphens
     */
    record Fetch(Path home, String kind, URI service, Map<String, String> options, boolean dryRun)
            implements CommandLine {}

    /**
     * Writes things of a kind.
     *
     * @param options that only some kinds understand, by name without hyphens
     * @param file where to write, null for standard output
     */
    record Export(
            Path home,
            String kind,
            @Nullable String id,
            Map<String, String> options,
            @Nullable Path file) implements CommandLine {}

    record Verify(Path home) implements CommandLine {}

    /**
     * Computes plans.
     *
     * @param iterations how many, or the most until it converges
     * @param svg folder for images, null for none
     * @param planning how long to look for a plan within the resources of each file, null for not at all
     * @param export where to write the plan that was read, null for nowhere
     */
    record Schedule(
            List<Path> files,
            int iterations,
            long seed,
            boolean untilConverged,
            boolean cpmOnly,
            @Nullable Path svg,
            @Nullable Duration planning,
            @Nullable Path export)
            implements CommandLine {}

    /**
     * Chooses a portfolio.
     *
     * @param seconds for each problem of the file
     */
    record Prioritise(Path file, ChoiceFormat format, ChoiceSolver solver, double seconds) implements CommandLine {}

    /** What searches for the best choice. */
    enum ChoiceSolver {
        OWN,
        CP_SAT
    }

    /** What a file to choose from is written in. */
    enum ChoiceFormat {
        JSON,
        ORLIB_MKP,
        MMR_KP;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static CommandLine parse(String... arguments) throws WrongUsage {
        Deque<String> words = new ArrayDeque<>(Arrays.asList(arguments));
        String first = words.isEmpty() || (words.getFirst().startsWith("-") && !isHelp(words.getFirst()))
                ? "serve"
                : words.removeFirst();
        if (isHelp(first) || words.stream().anyMatch(CommandLine::isHelp)) {
            return new Help();
        }
        return switch (first) {
            case "serve" -> serve(words);
            case "import" -> importing(words);
            case "export" -> export(words);
            case "verify" -> verify(words);
            case "schedule" -> ScheduleOptions.parse(words);
            case "prioritise" -> prioritise(words);
            default -> throw new WrongUsage("There is no command '" + first + "'");
        };
    }

    private static Serve serve(Deque<String> words) throws WrongUsage {
        int port = ServeOptions.DEFAULT_PORT;
        Path home = defaultHome();
        boolean demo = false;
        boolean empty = false;
        String address = ServeOptions.LOOPBACK;
        while (!words.isEmpty()) {
            String word = words.removeFirst();
            switch (word) {
                case "--port" -> port = port(value(word, words));
                case "--home" -> home = path(value(word, words));
                case "--address" -> address = value(word, words);
                case "--demo" -> demo = true;
                case "--empty" -> empty = true;
                default -> throw unknown("serve", word);
            }
        }
        if (demo && empty) {
            throw new WrongUsage("--demo shows the example and --empty leaves it out: choose one");
        }
        return new Serve(new ServeOptions(port, home, demo, empty, address));
    }

    private static CommandLine importing(Deque<String> words) throws WrongUsage {
        Path home = defaultHome();
        boolean dryRun = false;
        Map<String, String> options = new TreeMap<>();
        List<String> rest = new ArrayList<>();
        while (!words.isEmpty()) {
            String word = words.removeFirst();
            switch (word) {
                case "--home" -> home = path(value(word, words));
                case "--dry-run" -> dryRun = true;
                default -> operandOrOption("import", word, words, options, rest);
            }
        }
        if (rest.size() < 2) {
            throw new WrongUsage("import needs a kind and at least one file");
        }
        if (rest.stream().skip(1).anyMatch(CommandLine::isAddress)) {
            if (rest.size() > 2) {
                throw new WrongUsage("import takes one address at a time, and no files beside it");
            }
            return new Fetch(home, rest.getFirst(), address(rest.getLast()), options, dryRun);
        }
        List<Path> files = rest.stream().skip(1).map(CommandLine::path).toList();
        return new Import(home, rest.getFirst(), files, options, dryRun);
    }

    private static boolean isAddress(String word) {
        return word.matches("(?i)https?://.*");
    }

    private static URI address(String word) throws WrongUsage {
        try {
            return new URI(word);
        } catch (URISyntaxException malformed) {
            throw new WrongUsage("'" + word + "' is no address: " + malformed.getReason());
        }
    }

    /** An option that a kind may understand, with its value, or else an operand. */
    private static void operandOrOption(
            String command, String word, Deque<String> words, Map<String, String> options, List<String> rest)
            throws WrongUsage {
        if (word.matches("--[a-z][a-z-]*")) {
            options.put(word.substring(2), value(word, words));
        } else {
            rest.add(operand(command, word));
        }
    }

    private static Export export(Deque<String> words) throws WrongUsage {
        Path home = defaultHome();
        Path file = null;
        Map<String, String> options = new TreeMap<>();
        List<String> rest = new ArrayList<>();
        while (!words.isEmpty()) {
            String word = words.removeFirst();
            switch (word) {
                case "--home" -> home = path(value(word, words));
                case "-o" -> file = path(value(word, words));
                default -> operandOrOption("export", word, words, options, rest);
            }
        }
        return switch (rest.size()) {
            case 1 -> new Export(home, rest.getFirst(), null, options, file);
            case 2 -> new Export(home, rest.getFirst(), rest.getLast(), options, file);
            default -> throw new WrongUsage("export needs a kind, and at most one id");
        };
    }

    private static Verify verify(Deque<String> words) throws WrongUsage {
        Path home = defaultHome();
        while (!words.isEmpty()) {
            String word = words.removeFirst();
            if (!word.equals("--home")) {
                throw unknown("verify", word);
            }
            home = path(value(word, words));
        }
        return new Verify(home);
    }

    private static Prioritise prioritise(Deque<String> words) throws WrongUsage {
        ChoiceFormat format = ChoiceFormat.JSON;
        ChoiceSolver solver = ChoiceSolver.OWN;
        double seconds = DEFAULT_SECONDS;
        List<String> files = new ArrayList<>();
        while (!words.isEmpty()) {
            String word = words.removeFirst();
            switch (word) {
                case "--format" -> format = choiceFormat(value(word, words));
                case "--solver" -> solver = choiceSolver(value(word, words));
                case "--time-limit" -> seconds = seconds(value(word, words));
                default -> files.add(operand("prioritise", word));
            }
        }
        if (files.size() != 1) {
            throw new WrongUsage("prioritise needs one file");
        }
        if (format == ChoiceFormat.MMR_KP && solver != ChoiceSolver.OWN) {
            throw new WrongUsage("Problems of the format mmr-kp are a game that only Retning's own search plays: "
                    + "leave out --solver");
        }
        return new Prioritise(path(files.getFirst()), format, solver, seconds);
    }

    private static ChoiceSolver choiceSolver(String word) throws WrongUsage {
        return switch (word) {
            case "own" -> ChoiceSolver.OWN;
            case "cp-sat" -> ChoiceSolver.CP_SAT;
            default -> throw new WrongUsage("There is no solver '" + word + "'; known: own, cp-sat");
        };
    }

    private static ChoiceFormat choiceFormat(String word) throws WrongUsage {
        for (ChoiceFormat format : ChoiceFormat.values()) {
            if (format.word().equals(word)) {
                return format;
            }
        }
        throw new WrongUsage("There is no format '" + word + "' to prioritise; known: json, orlib-mkp, mmr-kp");
    }

    static double seconds(String word) throws WrongUsage {
        if (!word.matches("\\d{1,6}(\\.\\d{1,6})?") || Double.parseDouble(word) == 0) {
            throw new WrongUsage("'" + word + "' is not a limit of time: give seconds, such as 60");
        }
        return Double.parseDouble(word);
    }

    private static boolean isHelp(String word) {
        return word.equals("help") || word.equals("--help") || word.equals("-h");
    }

    static String operand(String command, String word) throws WrongUsage {
        if (word.startsWith("-")) {
            throw unknown(command, word);
        }
        return word;
    }

    private static WrongUsage unknown(String command, String word) {
        return new WrongUsage("'" + word + "' means nothing to " + command);
    }

    static String value(String option, Deque<String> words) throws WrongUsage {
        if (words.isEmpty() || words.getFirst().startsWith("--")) {
            throw new WrongUsage(option + " needs a value");
        }
        return words.removeFirst();
    }

    private static int port(String word) throws WrongUsage {
        if (!word.matches("\\d{1,5}") || Integer.parseInt(word) > 65_535) {
            throw new WrongUsage("'" + word + "' is not a port: give a number from 0 to 65535");
        }
        return Integer.parseInt(word);
    }

    private static Path defaultHome() {
        // As a shell reads ~; Java itself asks the system for the user's home and not the environment.
        var home = System.getenv("HOME");
        return path(home == null || home.isBlank() ? System.getProperty("user.home") : home)
                .resolve(".retning");
    }

    static Path path(String word) {
        return Path.of(word).toAbsolutePath().normalize();
    }
}
