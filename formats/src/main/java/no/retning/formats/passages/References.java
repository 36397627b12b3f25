package no.retning.formats.passages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sees in a line what it refers to. */
final class References {
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_NAMED = 120;
    private static final int LEAST_TITLE_WORDS = 3;
    private static final double ALIKE = 0.7;

    private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,3}){0,3}(?![\\d])";
    private static final String NUMBERS = NUMBER + "(?:\\s?(?:,|og|and|&|–|-|til|to)\\s?" + NUMBER + "){0,8}";
    private static final Pattern BULLET = Pattern.compile("^[\\s#*•·–_-]{1,8}");
    private static final String LEAD =
            "(?:(?:våre |vårt |vår |our )?(?:til|vedr\\.?|vedrørende|vedrørande|angående|ad|re:?|svar på|svar til|kommentar(?:er|ar)? til|"
                    + "merknad(?:er|ar)? til|innspill til|innspel til|answer to|comments? (?:on|to)|on)\\s){0,2}";
    private static final String OPENING =
            "(?:når det gjelder|når det gjeld|med hensyn til|med omsyn til|i|under|om|for|regarding|as for|concerning|in|on|to)?\\s?";

    private static final Pattern EACH = Pattern.compile("(" + NUMBER + ")|([–-]|til|to)");
    private static final Pattern BARE =
            Pattern.compile("(" + NUMBER + ")(?:[.):]\\s{1,4}|\\s{1,4})(.{1," + LONGEST_HEADING + "})");

    private final List<Target> targets;
    private final Pattern named;
    private final Pattern mentioned;

    References(List<Target> targets) {
        this.targets = List.copyOf(targets);
        String words = Arrays.stream(Target.Kind.values())
                .map(kind -> "(?<" + kind.name() + ">" + kind.words + ")")
                .collect(Collectors.joining("|", "(?:", ")\\.?\\s{0,3}(?:(?:nr|no)\\.?\\s?)?"));
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        named = Pattern.compile(LEAD + words + "(?<numbers>" + NUMBERS + ")(?<rest>.*)", flags);
        mentioned = Pattern.compile(
                "(?:" + LEAD + "|" + OPENING + ")(?:the )?" + words + "(?<numbers>" + NUMBERS + ")(?![\\p{L}%]).*",
                flags);
    }

    /** What the line is a heading of, bare numbers left out. */
    Optional<Reference> heading(String line) {
        String text = bare(line);
        if (text.isEmpty() || text.length() > LONGEST_HEADING + LONGEST_NAMED) {
            return Optional.empty();
        }
        return named(text).or(() -> numbered(text)).or(() -> titled(text));
    }

    /** What a paragraph that begins with the line says first that it is about. */
    Optional<Reference> mention(String line) {
        Matcher matcher = mentioned.matcher(bare(line));
        return matcher.matches()
                ? Optional.of(new Reference(meant(matcher), Clue.MENTIONED))
                        .filter(found -> !found.about().isEmpty())
                : Optional.empty();
    }

    /** What a line that begins with a number may be an answer to, where only one thing has that number. */
    Optional<Reference> number(String line) {
        Matcher matcher = BARE.matcher(bare(line));
        if (!matcher.matches() && !bare(line).matches(NUMBER + "[.):]?")) {
            return Optional.empty();
        }
        String number = bare(line).replaceFirst("(?s)^(" + NUMBER + ").*", "$1");
        List<Target> having = targets.stream()
                .filter(target -> target.number().equals(number))
                .toList();
        return having.size() == 1 ? Optional.of(new Reference(having, Clue.NUMBER)) : Optional.empty();
    }

    private Optional<Reference> named(String text) {
        Matcher matcher = named.matcher(text);
        if (!matcher.matches() || !isHeading(matcher.group("rest"))) {
            return Optional.empty();
        }
        List<Target> about = meant(matcher);
        return Optional.of(new Reference(about, about.isEmpty() ? Clue.UNKNOWN_NUMBER : Clue.NAMED));
    }

    /** Behind the number comes nothing, a sign or a title; a sentence goes on in small letters. */
    private static boolean isHeading(String rest) {
        String text = rest.strip();
        return text.isEmpty()
                || ".:)–—-(«\"?".indexOf(text.charAt(0)) >= 0
                || Character.isUpperCase(text.charAt(0)) && text.length() <= LONGEST_NAMED;
    }

    private Optional<Reference> numbered(String text) {
        Matcher matcher = BARE.matcher(text);
        return matcher.matches()
                ? targets.stream()
                        .filter(target -> target.number().equals(matcher.group(1)))
                        .filter(target -> isAlike(target.title(), matcher.group(2), 1))
                        .findFirst()
                        .map(target -> new Reference(List.of(target), Clue.NUMBER_AND_TITLE))
                : Optional.empty();
    }

    private Optional<Reference> titled(String text) {
        return targets.stream()
                .filter(target -> isAlike(target.title(), text, LEAST_TITLE_WORDS))
                .findFirst()
                .map(target -> new Reference(List.of(target), Clue.TITLE));
    }

    /** Those of the kind that is named; a «punkt» may also be a question where no paragraph has its number. */
    private List<Target> meant(Matcher matcher) {
        Target.Kind kind = Arrays.stream(Target.Kind.values())
                .filter(one -> matcher.group(one.name()) != null)
                .findFirst()
                .orElseThrow();
        List<Target> found = numbered(kind, matcher.group("numbers"));
        return found.isEmpty() && kind == Target.Kind.SECTION
                ? numbered(Target.Kind.QUESTION, matcher.group("numbers"))
                : found;
    }

    private List<Target> numbered(Target.Kind kind, String numbers) {
        List<Target> ofKind =
                targets.stream().filter(target -> target.kind() == kind).toList();
        var found = new ArrayList<Target>();
        int last = -1;
        boolean range = false;
        Matcher each = EACH.matcher(numbers);
        while (each.find()) {
            if (each.group(1) == null) {
                range = true;
                continue;
            }
            int at = place(ofKind, each.group(1));
            if (at >= 0) {
                for (int i = range && last >= 0 && last < at ? last + 1 : at; i <= at; i++) {
                    found.add(ofKind.get(i));
                }
            }
            last = at;
            range = false;
        }
        return found;
    }

    private static int place(List<Target> targets, String number) {
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).number().equals(number)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAlike(String title, String text, int leastWords) {
        Set<String> one = words(title);
        Set<String> other = words(text);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return one.size() >= leastWords && both.size() >= ALIKE * all;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String bare(String line) {
        return BULLET.matcher(line.strip())
                .replaceFirst("")
                .replaceAll("[*_]+$", "")
                .strip();
    }
}
