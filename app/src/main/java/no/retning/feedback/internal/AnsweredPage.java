package no.retning.feedback.internal;

import java.util.Optional;
import java.util.UUID;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.feedback.Feedback;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.Ref;
import org.springframework.stereotype.Component;

/** Reads which page an answer is about, and which published thing that page shows. */
@Component
class AnsweredPage {
    private final PublishedEditions editions;
    private final Languages languages;

    AnsweredPage(PublishedEditions editions, Languages languages) {
        this.editions = editions;
        this.languages = languages;
    }

    /** A path on this site, or the front page where what was sent is none. */
    String path(String sent) {
        var path = sent.replaceFirst("[?#].*$", "");
        return path.length() <= Feedback.LONGEST_PAGE && path.matches("/|(/[\\p{L}\\p{N}._~%-]+)+/?") ? path : "/";
    }

    Optional<Ref> thing(String path) {
        var steps = withoutLanguage(path).split("/");
        if (steps.length < 3) {
            return Optional.empty();
        }
        var found = switch (steps[1]) {
            case "strategi" -> editions.current("strategy", steps[2], AsOf.NOW);
            case "struktur" -> editions.current("structure", steps[2], AsOf.NOW);
            case "foringer" -> editions.current("document", steps[2], AsOf.NOW);
            case "mal" -> editions.place("goal", steps[2], AsOf.NOW).map(PublishedEditions.Place::edition);
            case "utgave" -> editions.bySha256(steps[2]);
            case "id" -> steps.length < 4 ? Optional.<Edition>empty() : byId(steps[3]);
            default -> Optional.<Edition>empty();
        };
        return found.map(Edition::thing);
    }

    private Optional<Edition> byId(String id) {
        try {
            return editions.place(UUID.fromString(id), AsOf.NOW).map(PublishedEditions.Place::edition);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private String withoutLanguage(String path) {
        return languages.all().stream()
                .map(Language::tag)
                .filter(tag -> path.startsWith("/" + tag + "/"))
                .findFirst()
                .map(tag -> path.substring(tag.length() + 1))
                .orElse(path);
    }
}
