package no.retning.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All texts of the pages, read once from {@code words/<capability>_<language>.properties}. */
@Component
public final class WordBook {

    private final Map<String, Words> languages = new LinkedHashMap<>();

    public WordBook() {
        try {
            var texts = new TreeMap<String, Map<String, String>>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:words/*_*.properties")) {
                var name = String.valueOf(file.getFilename());
                var lang = name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
                texts.computeIfAbsent(lang, none -> new TreeMap<>()).putAll(read(file));
            }
            texts.forEach((lang, all) -> languages.put(lang, new Words(lang, Map.copyOf(all))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a language, as in {@code in("nn")}. */
    public Words in(String lang) {
        var words = languages.get(lang);
        if (words == null) {
            throw new IllegalArgumentException("No words in the language " + lang);
        }
        return words;
    }

    /** Every language that has words. */
    public Map<String, Words> languages() {
        return Map.copyOf(languages);
    }

    private static Map<String, String> read(Resource file) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
