package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.edition.NamedFile;
import no.retning.file.FileType;
import no.retning.hearing.AnswerContent;
import no.retning.hearing.HearingRules;
import no.retning.hearing.OnBehalfOf;
import no.retning.hearing.Screening;
import no.retning.hearing.Withholding;
import no.retning.hearing.Withholding.Part;
import no.retning.hearing.Withholding.Passage;
import no.retning.hearing.WithholdingBasis;
import no.retning.record.Header;
import no.retning.record.Sha256;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What is withheld of an answer, as it stands in the answer's file of a package: passages by their words. */
@Component
final class ScreeningSpots {
    private static final Part[] PARTS = {Part.POINT, Part.FILE, Part.WHOLE};

    private final HearingRules rules;
    private final AnswerSpots beside;
    private final AnswerTitles titles;

    ScreeningSpots(HearingRules rules, AnswerSpots beside, AnswerTitles titles) {
        this.rules = rules;
        this.beside = beside;
        this.titles = titles;
    }

    /** @param answer the entry that it lies in */
    Screening of(Entry entry, Entry answer, Header header) {
        var spot = entry.spot();
        var said = answer.spot();
        var withheld = new ArrayList<Withholding>();
        for (var one : spot.list("withheld")) {
            withheld.add(withheld(one, said));
            one.finish();
        }
        var respondents = said.list("organisations").stream()
                .map(one -> new OnBehalfOf(one.word("name", ""), null))
                .toList();
        return new Screening(
                header,
                titles.of(respondents),
                answer.ref().id(),
                1,
                withheld,
                spot.word("reason", ""),
                null,
                Set.of(),
                null);
    }

    private Withholding withheld(Spot one, Spot answer) {
        var points = answer.list("points");
        var files = answer.list("files");
        var codes = rules.withholding().stream().map(WithholdingBasis::code).toList();
        one.needed("basis");
        var basis = Choices.word(one, "basis", codes, codes.getFirst());
        var part = Choices.of(one, "part", PARTS, Part::code, Part.POINT);
        int number = one.number("number", 1);
        int there = part == Part.FILE ? files.size() : points.size();
        if (part != Part.WHOLE && (number < 1 || number > there)) {
            one.fault("number", "the answer has %d of these".formatted(there));
            return Withholding.whole(basis);
        }
        return switch (part) {
            case FILE ->
                Withholding.file(
                        Sha256.hex(AnswerSpots.text(files.get(number - 1))),
                        basis,
                        one.list("redacted").stream()
                                .flatMap(beside::file)
                                .findFirst()
                                .orElse(null));
            case POINT ->
                Withholding.point(
                        number - 1, passages(one, points.get(number - 1).word("text", "")), basis);
            case WHOLE, NAME -> Withholding.whole(basis);
        };
    }

    private static List<Passage> passages(Spot one, String text) {
        var passages = new ArrayList<Passage>();
        for (var words : one.words("passages")) {
            int at = words.isBlank() ? -1 : text.indexOf(words);
            if (at < 0) {
                one.fault("passages", "“%s” does not stand in the point".formatted(words));
            } else {
                passages.add(new Passage(at, at + words.length()));
            }
        }
        return passages;
    }

    void write(Screening screening, AnswerContent content, ObjectNode entry) {
        var to = entry.putObject("screening");
        to.setAll(PackageYaml.thing(screening.header()));
        PackageYaml.word(to, "reason", screening.reason());
        for (var one : screening.withheld()) {
            var written = to.withArray("withheld").addObject();
            written.put("part", one.part().code()).put("basis", one.basis());
            if (one.point() != null) {
                written.put("number", one.point() + 1);
                var text = content.points().get(one.point()).text();
                one.passages()
                        .forEach(passage ->
                                written.withArray("passages").add(text.substring(passage.from(), passage.until())));
            }
            if (one.file() != null) {
                var hashes = content.files().stream().map(NamedFile::sha256).toList();
                written.put("number", hashes.indexOf(one.file()) + 1);
                var file = one.redacted();
                // What is no text stays withheld where the package goes.
                if (file != null && FileType.byMediaType(file.mediaType()).equals(Optional.of(FileType.TXT))) {
                    beside.write(file, written.withArray("redacted").addObject());
                }
            }
        }
    }
}
