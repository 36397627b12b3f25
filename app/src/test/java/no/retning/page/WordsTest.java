package no.retning.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern USE =
            Pattern.compile("\\b[a-z]\\w*(?:\\(\\))?\\.(?:of|has|word)\\(\"([a-z]+\\.[A-Za-z0-9.]+)\"(\\s+\\+)?");

    private final WordBook book = new WordBook();

    @Test
    void theThreeLanguagesHaveTheSameTexts() {
        assertThat(book.languages()).containsOnlyKeys("nb", "nn", "en");
        assertThat(book.in("nn").texts().keySet())
                .isEqualTo(book.in("nb").texts().keySet());
        assertThat(book.in("en").texts().keySet())
                .isEqualTo(book.in("nb").texts().keySet());
    }

    @Test
    void aTextTakesAsManyArgumentsInEveryLanguage() {
        for (var key : book.in("nb").texts().keySet()) {
            assertThat(arguments("nn", key)).as(key).isEqualTo(arguments("nb", key));
            assertThat(arguments("en", key)).as(key).isEqualTo(arguments("nb", key));
        }
    }

    @Test
    void noTextHasAStraightApostropheWhichWouldSwallowItsArguments() {
        book.languages()
                .forEach((lang, words) -> words.texts()
                        .forEach((key, text) -> assertThat(text)
                                .as(lang + " " + key)
                                .isNotBlank()
                                .doesNotContain("'")));
    }

    @Test
    void everyTextThatAPageAsksForExists() throws IOException {
        var known = book.in("nb").texts().keySet();
        var missing = new TreeSet<String>();
        for (var root : new Path[] {Path.of("src/main/jte"), Path.of("src/main/java")}) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var uses = USE.matcher(Files.readString(file));
                    while (uses.find()) {
                        var key = uses.group(1);
                        boolean exists = uses.group(2) == null
                                ? known.contains(key)
                                : known.stream().anyMatch(other -> other.startsWith(key));
                        if (!exists) {
                            missing.add(key + " in " + file);
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aCountIsSaidInWordsThatFitIt() {
        var words = book.in("nb");
        assertThat(words.of("site.search.count", 0)).isEqualTo("Ingen treff.");
        assertThat(words.of("site.search.count", 1)).isEqualTo("Ett treff.");
        assertThat(words.of("site.search.count", 12)).isEqualTo("12 treff.");
    }

    @Test
    void aTextThatDoesNotExistIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> book.in("nb").of("site.no.such")).hasMessageContaining("site.no.such");
    }

    private int arguments(String lang, String key) {
        return new MessageFormat(book.in(lang).texts().get(key)).getFormatsByArgumentIndex().length;
    }
}
