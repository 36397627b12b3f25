package no.retning.site;

import gg.jte.models.runtime.JteModel;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import retning.view.StaticTemplates;

/** The addresses of the knowledge base. */
@Controller
class KnowledgeAddresses {
    private final StaticTemplates templates = new StaticTemplates();
    private final PublishedEditions editions;
    private final KnowledgePages knowledge;
    private final FindingPages findings;
    private final AnalysisPages analyses;
    private final OrderPages orders;
    private final NeedPages needs;
    private final SwotPages swots;
    private final ChoicePages choices;
    private final DilemmaPages dilemmas;
    private final ScenarioPages scenarios;
    private final ScalePages scales;

    KnowledgeAddresses(
            PublishedEditions editions,
            KnowledgePages knowledge,
            FindingPages findings,
            AnalysisPages analyses,
            OrderPages orders,
            NeedPages needs,
            SwotPages swots,
            ChoicePages choices,
            DilemmaPages dilemmas,
            ScenarioPages scenarios,
            ScalePages scales) {
        this.editions = editions;
        this.knowledge = knowledge;
        this.findings = findings;
        this.analyses = analyses;
        this.orders = orders;
        this.needs = needs;
        this.swots = swots;
        this.choices = choices;
        this.dilemmas = dilemmas;
        this.scenarios = scenarios;
        this.scales = scales;
    }

    @GetMapping(KnowledgePages.PATH)
    JteModel knowledge(Reading reading) {
        return templates.siteKnowledge(knowledge.page(reading));
    }

    @GetMapping("/funn/{slug}")
    JteModel finding(Reading reading, @PathVariable String slug) {
        return templates.siteFinding(findings.page(reading, edition(reading, FindingPages.KIND, slug)));
    }

    @GetMapping("/analyse/{slug}")
    JteModel analysis(Reading reading, @PathVariable String slug) {
        return templates.siteAnalysis(analyses.page(reading, edition(reading, AnalysisPages.KIND, slug)));
    }

    @GetMapping("/bestilling/{slug}")
    JteModel order(Reading reading, @PathVariable String slug) {
        return templates.siteOrder(orders.page(reading, edition(reading, OrderPages.KIND, slug)));
    }

    @GetMapping("/behov/{slug}")
    JteModel need(Reading reading, @PathVariable String slug) {
        return templates.siteNeed(needs.page(reading, edition(reading, NeedPages.KIND, slug)));
    }

    @GetMapping("/swot/{slug}")
    JteModel swot(Reading reading, @PathVariable String slug) {
        return templates.siteSwot(swots.page(reading, edition(reading, SwotPages.KIND, slug)));
    }

    @GetMapping("/valg/{slug}")
    JteModel choice(Reading reading, @PathVariable String slug) {
        return templates.siteChoice(choices.page(reading, edition(reading, ChoicePages.KIND, slug)));
    }

    @GetMapping("/dilemma/{slug}")
    JteModel dilemma(Reading reading, @PathVariable String slug) {
        return templates.siteDilemma(dilemmas.page(reading, edition(reading, DilemmaPages.KIND, slug)));
    }

    @GetMapping("/scenario/{slug}")
    JteModel scenarios(Reading reading, @PathVariable String slug) {
        return templates.siteScenario(scenarios.page(reading, edition(reading, ScenarioPages.KIND, slug)));
    }

    @GetMapping("/skala/{slug}")
    JteModel scale(Reading reading, @PathVariable String slug) {
        return templates.siteScale(scales.page(reading, edition(reading, ScalePages.KIND, slug)));
    }

    private Edition edition(Reading reading, String kind, String slug) {
        return editions.current(kind, slug, reading.asOf()).orElseThrow(() -> new NoSuchRecord(kind, slug));
    }
}
