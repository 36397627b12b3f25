package no.retning.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.retning.record.Language;
import no.retning.strategy.internal.StaleWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaleWordingTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 7, 1);

    private final StaleWording wording = StaleWording.readResource();

    private List<String> dates(String language, String text) {
        return wording.in(text, new Language(language), TODAY).stream()
                .map(StaleWording.Stale::date)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nb | Etter planen skal utkastet sendes i slutten av mai 2022. | mai 2022
            nb | Utkastet vil bli sendt 31. mai 2022. | 31. mai 2022
            nb | Møtet planlegges til 31.05.2022. | 31.05.2022
            nb | Møtet kommer til å holdes 2022-05-31. | 2022-05-31
            nn | Utkastet kjem til å bli sendt 31. mai 2022. | 31. mai 2022
            en | The draft will be sent in late May 2022. | May 2022
            en | The draft is to be sent on 31 May 2022. | 31 May 2022
            en | The draft is expected to be sent on May 31, 2022. | May 31, 2022
            nb | Alt er klart. Utkastet skal sendes 30. juni 2022. Slik er det. | 30. juni 2022
            """)
    void aSentenceThatSpeaksOfTheFutureWithADateThatHasPassedIsStale(String language, String sentence, String date) {
        assertThat(dates(language, sentence)).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nb | Utkastet ble sendt 31. mai 2022.
            nb | Utkastet skal sendes 1. juli 2022.
            nb | Utkastet skal sendes i juli 2022.
            nb | Strategien skal gjelde fra 2023.
            nb | Høringen startet 31. mai 2022. Svarene skal leses av alle.
            nb | Utkastet skal sendes 31. februar 2022.
            en | The draft was sent on 31 May 2022.
            en | The draft will be sent in August 2022.
            fi | Luonnos skal 31. mai 2022.
            """)
    void thePastToldAsPastAndTheFutureStillToComeAreNot(String language, String sentence) {
        assertThat(dates(language, sentence)).isEmpty();
    }

    @Test
    void thePageOfTheFirstStrategySaysBothThatTheDraftWillBeSentAndThatItWas() throws IOException {
        var folder = Path.of("../../shared/source");
        assumeThat(folder).as("the source documents lie beside this clone").isDirectory();
        try (var files = Files.newDirectoryStream(folder, "000_*.txt")) {
            var text = Files.readString(files.iterator().next());

            var stale = wording.in(text, new Language("nb"), TODAY);

            assertThat(stale)
                    .extracting(StaleWording.Stale::sentence)
                    .contains("Etter planen skal utkast til strategi sendes på høring i slutten av mai 2022.")
                    .noneMatch(sentence -> sentence.contains("ble sendt på høring 31. mai"));
        }
    }
}
