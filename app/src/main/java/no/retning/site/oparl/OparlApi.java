package no.retning.site.oparl;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.retning.formats.oparl.Body;
import no.retning.formats.oparl.Common;
import no.retning.formats.oparl.ListPage;
import no.retning.formats.oparl.Oparl;
import no.retning.formats.oparl.OparlObject;
import no.retning.formats.oparl.OparlSystem;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** OParl 1.1, read only. */
@RestController
class OparlApi {
    private final Objects objects;

    OparlApi(Objects objects) {
        this.objects = objects;
    }

    @GetMapping(Addresses.ROOT + "/system")
    ResponseEntity<byte[]> system(Reading reading) {
        var addresses = new Addresses(reading.site().origin());
        return answer(Oparl.json(Oparl.object(
                OparlSystem.class,
                addresses.system(),
                Common.NONE,
                MeetingObjects.values(
                        "oparlVersion", Oparl.VERSION.toString(),
                        "body", addresses.bodies(),
                        "name", reading.site().name(),
                        "website", addresses.page("/")))));
    }

    private static Body body(Addresses addresses, String name) {
        return Oparl.object(
                Body.class,
                addresses.body(),
                Common.NONE,
                MeetingObjects.values(
                        "system", addresses.system(),
                        "name", name,
                        "website", addresses.page("/"),
                        "organization", addresses.list(Type.ORGANIZATION),
                        "person", addresses.list(Type.PERSON),
                        "meeting", addresses.list(Type.MEETING),
                        "paper", addresses.list(Type.PAPER),
                        "agendaItem", addresses.list(Type.AGENDA_ITEM),
                        "consultation", addresses.list(Type.CONSULTATION),
                        "file", addresses.list(Type.FILE),
                        "membership", addresses.list(Type.MEMBERSHIP),
                        "locationList", addresses.list(Type.LOCATION),
                        "legislativeTermList", addresses.list(Type.LEGISLATIVE_TERM),
                        "legislativeTerm", List.of()));
    }

    @GetMapping(Addresses.ROOT + "/lists/{list}")
    ResponseEntity<byte[]> list(Reading reading, @PathVariable String list, @RequestParam Map<String, String> query) {
        var addresses = new Addresses(reading.site().origin());
        var asked = Asked.of(query);
        if (list.equals("body")) {
            return answer(page(List.of(body(addresses, reading.site().name())), asked, addresses.bodies())
                    .json());
        }
        var type = Type.of(list).orElseThrow(() -> new NoSuchRecord("list", list));
        List<OparlObject> found = objects.all(addresses).stream()
                .filter(one -> type.has(one.object()))
                .filter(asked::wants)
                .sorted(Comparator.comparing(Known::created)
                        .thenComparing(one -> one.object().id()))
                .map(Known::told)
                .toList();
        return answer(page(found, asked, addresses.list(type)).json());
    }

    private static ListPage page(List<OparlObject> found, Asked asked, URI list) {
        int pages = Math.max(1, Math.ceilDiv(found.size(), asked.limit()));
        int page = asked.page();
        if (page > pages) {
            throw new NoSuchRecord("page", Integer.toString(page));
        }
        int from = (page - 1) * asked.limit();
        return new ListPage(
                found.subList(from, Math.min(from + asked.limit(), found.size())),
                found.size(),
                asked.limit(),
                page,
                asked.address(list, 1),
                page > 1 ? asked.address(list, page - 1) : null,
                asked.address(list, page),
                page < pages ? asked.address(list, page + 1) : null,
                asked.address(list, pages));
    }

    @GetMapping(Addresses.ROOT + "/{type}/{id}")
    ResponseEntity<byte[]> one(Reading reading, @PathVariable String type, @PathVariable String id) {
        var addresses = new Addresses(reading.site().origin());
        if (type.equals("body") && id.equals("alle")) {
            return answer(Oparl.json(body(addresses, reading.site().name())));
        }
        if (!id.matches("[0-9a-f-]{36}") || Type.of(type).isEmpty()) {
            throw new NoSuchRecord(type, id);
        }
        var wanted = URI.create(addresses.origin() + Addresses.ROOT + "/" + type + "/" + id);
        var found = objects.find(addresses, wanted).orElseThrow(() -> new NoSuchRecord(type, id));
        return answer(Oparl.json(found.told()));
    }

    private static ResponseEntity<byte[]> answer(ObjectNode json) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
