package no.retning.site.pxweb;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.jsonstat.JsonStat;
import no.retning.formats.pxweb.CodeList;
import no.retning.page.Site;
import no.retning.record.Json;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.site.figures.FigureOutline;
import no.retning.site.figures.OpenDataPace;
import no.retning.site.figures.TableOutline;
import tools.jackson.databind.node.ObjectNode;

/** The answers of the interface, as its standard shapes them. */
final class PxJson {
    private PxJson() {}

    /** @param terms the address where it is said what figures may be used for */
    static ObjectNode config(Languages languages, String terms, OpenDataPace pace) {
        var json = Json.MAPPER.createObjectNode();
        json.put("apiVersion", "2.0.0").put("appVersion", "1");
        var offered = json.putArray("languages");
        languages
                .all()
                .forEach(language ->
                        offered.addObject().put("id", language.tag()).put("label", Site.ownName(language.tag())));
        json.put("defaultLanguage", languages.first().tag())
                .put("maxDataCells", FigureOutline.MOST_CELLS)
                .put("maxCallsPerTimeWindow", pace.calls())
                .put("timeWindow", pace.window().toSeconds())
                .put("license", terms)
                .put("defaultDataFormat", PxFormat.JSON_STAT2.code());
        var formats = json.putArray("dataFormats");
        PxFormat.codes().forEach(formats::add);
        json.putArray("sourceReferences");
        json.putArray("features");
        return json;
    }

    static ObjectNode tables(
            List<PxTables.Told> told, int page, int pageSize, int all, PxAddresses addresses, String query) {
        var json = Json.MAPPER.createObjectNode();
        json.put("language", addresses.language());
        var tables = json.putArray("tables");
        told.forEach(one -> tables.add(table(one, addresses)));
        int pages = Math.ceilDiv(all, pageSize);
        var paging = json.putObject("page");
        paging.put("pageNumber", page)
                .put("pageSize", pageSize)
                .put("totalElements", all)
                .put("totalPages", pages);
        var links = paging.putArray("links");
        if (page > 1) {
            addresses.link(links, "previous", page(addresses, query, page - 1, pageSize));
        }
        if (page < pages) {
            addresses.link(links, "next", page(addresses, query, page + 1, pageSize));
        }
        addresses.link(json.putArray("links"), "self", page(addresses, query, page, pageSize));
        return json;
    }

    private static String page(PxAddresses addresses, String query, int page, int pageSize) {
        return addresses.tables() + "?" + query + "pageNumber=" + page + "&pageSize=" + pageSize;
    }

    static ObjectNode table(PxTables.Told told, PxAddresses addresses) {
        var json = Json.MAPPER.createObjectNode();
        json.put("type", "Table")
                .put("id", told.id())
                .put("label", told.label())
                .put("description", told.description())
                .put("updated", told.updated().toString())
                .put("firstPeriod", told.firstPeriod())
                .put("lastPeriod", told.lastPeriod())
                .put("category", "public")
                .put("discontinued", told.discontinued())
                .put("source", told.source())
                .put("timeUnit", told.timeUnit());
        var variables = json.putArray("variableNames");
        told.variables().forEach(variables::add);
        var links = json.putArray("links");
        addresses.link(links, "self", addresses.table(told.id()));
        addresses.link(links, "metadata", addresses.table(told.id()) + "/metadata");
        addresses.link(links, "data", addresses.table(told.id()) + "/data");
        return json;
    }

    /** The table without its figures: JSON-stat in which no cell has a value. */
    static byte[] metadata(TableOutline table, Map<String, List<CodeList>> codeLists, PxAddresses addresses) {
        var json = (ObjectNode)
                Json.parse(new String(JsonStat.outline(table.about(), table.dimensions()), StandardCharsets.UTF_8));
        for (Dimension dimension : table.dimensions()) {
            var extension = ((ObjectNode) json.path("dimension").path(dimension.id())).putObject("extension");
            extension.put("elimination", dimension.codes().contains("0"));
            if (dimension.codes().contains("0")) {
                extension.put("eliminationValueCode", "0");
            }
            var lists = extension.putArray("codelists");
            codeLists.getOrDefault(dimension.id(), List.of()).forEach(list -> {
                var one = lists.addObject();
                one.put("id", list.id()).put("label", list.label()).put("type", type(list));
                addresses.link(one.putArray("links"), "metadata", addresses.codeList(list.id()));
            });
        }
        return Json.text(json).getBytes(StandardCharsets.UTF_8);
    }

    private static String type(CodeList list) {
        return switch (list.kind()) {
            case AGGREGATION -> "Aggregation";
            case VALUESET -> "Valueset";
        };
    }

    static ObjectNode codeList(CodeList list, Language language, PxAddresses addresses) {
        var json = Json.MAPPER.createObjectNode();
        json.put("id", list.id())
                .put("label", list.label())
                .put("language", language.tag())
                .put("type", type(list));
        var values = json.putArray("values");
        list.groups().forEach(group -> {
            var one = values.addObject();
            one.put("code", group.code()).put("label", group.label());
            var members = one.putArray("valueMap");
            group.members().forEach(members::add);
        });
        addresses.link(json.putArray("links"), "self", addresses.codeList(list.id()));
        return json;
    }

    static ObjectNode problem(PxProblem problem) {
        var json = Json.MAPPER.createObjectNode();
        json.put("type", "Parameter error")
                .put("title", problem.title())
                .put("status", problem.status().value())
                .put("detail", problem.detail());
        return json;
    }
}
