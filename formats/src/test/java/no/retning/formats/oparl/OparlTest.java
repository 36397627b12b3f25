package no.retning.formats.oparl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OparlTest {
    static List<OparlObject> everyType() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void everyObjectThatIsWrittenIsValidAgainstTheStandardsSchemas(OparlObject object) {
        assertThat(OparlSchemas.errors(Oparl.json(object))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void everyTombstoneIsValidAndKeepsOnlyWhatTheSchemaRequires(OparlObject object) {
        var tombstone = Oparl.json(Oparl.tombstone(object, Samples.CHANGED));

        assertThat(OparlSchemas.errors(tombstone)).isEmpty();
        assertThat(tombstone.get("deleted").booleanValue()).isTrue();
        assertThat(tombstone.get("modified").stringValue()).isEqualTo("2026-02-05T08:00:00+01:00");
        assertThat(tombstone.has("web")).isFalse();
        assertThat(tombstone.has("agendaItem")).isFalse();
    }

    @Test
    void theSchemasAreReallyReadStrictly() {
        var item = Oparl.json(Samples.item());
        item.remove("order");
        var meeting = Oparl.json(Samples.meeting());
        meeting.put("beginning", "soon");
        var inside = Oparl.json(Samples.meeting());
        inside.withObject("/location").put("type", "Location");

        assertThat(OparlSchemas.errors(item)).isNotEmpty();
        assertThat(OparlSchemas.errors(meeting)).isNotEmpty();
        assertThat(OparlSchemas.errors(inside)).isNotEmpty();
    }

    @Test
    void anObjectWithoutWhatIsRequiredIsNotWritten() {
        var item = Oparl.object(AgendaItem.class, Samples.at("item/2"), Common.NONE, Map.of("name", "Uten orden"));
        var relative = Oparl.object(Meeting.class, URI.create("/meeting/1"), Common.NONE, Map.of());

        assertThatThrownBy(() -> Oparl.json(item))
                .isInstanceOf(InvalidOparl.class)
                .hasMessageContaining("order");
        assertThatThrownBy(() -> Oparl.json(relative)).isInstanceOf(InvalidOparl.class);
        assertThatThrownBy(() -> Oparl.object(Meeting.class, Samples.at("m"), Common.NONE, Map.of("nome", "x")))
                .hasMessageContaining("nome");
        assertThatThrownBy(() -> Oparl.object(Meeting.class, Samples.at("m"), Common.NONE, Map.of("start", "i morgen")))
                .hasMessageContaining("start");
    }

    @Test
    void aPageOfAListTellsWhereTheOthersAre() {
        var page = new ListPage(
                        Samples.all().subList(0, 2),
                        5,
                        2,
                        1,
                        Samples.at("l"),
                        null,
                        Samples.at("l"),
                        Samples.at("l?side=2"),
                        null)
                .json();

        assertThat(page.propertyNames()).containsExactly("data", "pagination", "links");
        assertThat(page.get("pagination").get("totalPages").intValue()).isEqualTo(3);
        assertThat(page.get("links").propertyNames()).containsExactly("first", "self", "next");
        assertThatThrownBy(
                        () -> new ListPage(Samples.all(), 1, 20, 1, Samples.at("l"), null, Samples.at("l"), null, null))
                .hasMessageContaining("No such page");
    }
}
