package no.retning.knowledge.internal;

import java.util.List;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.form.Sheet;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.knowledge.Composed;
import no.retning.knowledge.NeedGroup;
import no.retning.knowledge.UserNeed;
import no.retning.knowledge.UserNeedCompositions;
import no.retning.knowledge.UserNeeds;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register of user needs at work. */
@Component
@Order(11)
final class UserNeedShelf implements Shelf<UserNeed> {
    private static final String PATH = "behov";

    private final UserNeedCompositions compositions;
    private final UserNeedSheet sheet;
    private final Headers headers;

    UserNeedShelf(UserNeedCompositions compositions, UserNeedSheet sheet, Headers headers) {
        this.compositions = compositions;
        this.sheet = sheet;
        this.headers = headers;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Composed<UserNeed> composed() {
        return compositions;
    }

    @Override
    public Sheet<UserNeed> sheet() {
        return sheet;
    }

    @Override
    public UserNeed blank(UUID id) {
        return new UserNeed(
                Header.draft(id, UserNeed.KIND, "ny", UserNeed.DRAFT),
                LocalisedText.NONE,
                LocalisedText.NONE,
                NeedGroup.CITIZEN,
                "",
                List.of(),
                List.of(),
                Source.NONE);
    }

    @Override
    public List<Section> sections(Visit visit, UserNeed need) {
        return List.of(
                named(visit, "knowledge.need.findings", "knowledge.need.findings.none", need.findings()),
                named(visit, "knowledge.need.goals", "knowledge.need.goals.none", need.goals()));
    }

    private Section named(Visit visit, String heading, String empty, List<UUID> things) {
        return new Section(
                visit.word(heading),
                null,
                visit.word(empty),
                List.of(visit.word("knowledge.title")),
                things.stream()
                        .map(id -> new Row(List.of(Cell.of(visit.reading().text(headers.title(id)))), List.of()))
                        .toList(),
                List.of());
    }

    @Override
    public List<Act<UserNeed>> acts() {
        return List.of(new Act<>("steg", UserNeeds.ADVANCE, need -> StageSheet.of(UserNeed.KIND, UserNeed.STATES)));
    }

    @Override
    public List<Inner<UserNeed>> inners() {
        return List.of();
    }
}
