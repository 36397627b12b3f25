package no.retning.formats.stratml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which elements a part's schema has in which, in order. */
final class Shapes {
    static final Shapes ONE = new Shapes("""
            StrategicPlan: Name! Description OtherInformation StrategicPlanCore! AdministrativeInformation
            StrategicPlanCore: Organization Vision Mission Value Goal!
            Organization: Name Acronym Identifier Description Stakeholder
            Vision: Description Identifier
            Mission: Description Identifier
            Value: Name Description
            Goal: Name! Description! Identifier SequenceIndicator Stakeholder OtherInformation Objective
            Objective: Name Description Identifier SequenceIndicator Stakeholder OtherInformation
            Stakeholder: Name! Description
            AdministrativeInformation: StartDate EndDate PublicationDate Source Submitter
            Submitter: GivenName Surname PhoneNumber EmailAddress
            """);
    static final Shapes TWO = new Shapes("""
            PerformancePlanOrReport: Name! Description OtherInformation StrategicPlanCore! AdministrativeInformation Submitter
            StrategicPlanCore: Organization Vision Mission Value Goal!
            Organization: Name Acronym Identifier Description Stakeholder
            Vision: Description Identifier
            Mission: Description Identifier
            Value: Name Description
            Goal: Name! Description! Identifier SequenceIndicator Stakeholder OtherInformation Objective
            Objective: Name Description Identifier SequenceIndicator Stakeholder OtherInformation PerformanceIndicator
            Stakeholder: Name! Description Role
            Role: Name! Description RoleType
            PerformanceIndicator: SequenceIndicator MeasurementDimension! UnitOfMeasurement! Identifier Relationship \
            MeasurementInstance OtherInformation
            Relationship: Identifier ReferentIdentifier Name Description
            MeasurementInstance: TargetResult ActualResult
            TargetResult: StartDate EndDate NumberOfUnits Descriptor Description
            ActualResult: StartDate EndDate NumberOfUnits Descriptor Description
            Descriptor: DescriptorName DescriptorValue
            AdministrativeInformation: Identifier StartDate EndDate PublicationDate Source
            Submitter: Identifier GivenName Surname PhoneNumber EmailAddress
            """);
    static final Shapes THREE = new Shapes("""
            PerformancePlanOrReport: NameDescription! Organization Vision Mission Value Goal! StrategyFramework \
            OtherInformation AdministrativeInformation Submitter
            NameDescription: SequenceIndicator Name Acronym Description Identifier WebAddress
            Organization: NameDescription Stakeholder Competency ValueProposition SpecialOrganizationType
            Vision: Description Identifier
            Mission: Description Identifier FunctionType
            Value: NameDescription
            Goal: NameDescription Place Stakeholder Authority SuccessFactor OtherInformation Objective
            Objective: NameDescription Stakeholder Categorization ManagementChallenge OtherInformation PerformanceIndicator
            Stakeholder: StakeholderType!
            StakeholderType: NameDescription! RoleType Categorization PointOfContact
            RoleType: NameDescription!
            PointOfContact: Identifier GivenName Surname PhoneNumber EmailAddress WebAddress
            PerformanceIndicator: SequenceIndicator MeasurementDimension! UnitOfMeasurement! Identifier Relationship \
            MeasurementInstance Categorization OtherInformation
            Relationship: NameDescription Referent!
            Referent: NameDescription
            MeasurementInstance: TargetResult ActualResult
            TargetResult: SequenceIndicator Description! NumberOfUnits OtherInformation
            ActualResult: SequenceIndicator Description RatingType NumberOfUnits OtherInformation
            RatingType: TwoLevelType ThreeLevelType FiveLevelType SevenLevelType TenLevelType
            OtherInformation: NameDescription
            AdministrativeInformation: Identifier Source
            Submitter: Identifier GivenName Surname PhoneNumber EmailAddress WebAddress
            Place: NameDescription
            Authority: NameDescription
            SuccessFactor: NameDescription
            ManagementChallenge: NameDescription
            Competency: NameDescription
            ValueProposition: NameDescription
            FunctionType: NameDescription
            Categorization: Name Category
            Category: Identifier Name WebAddress
            StrategyFramework: DrivingForce SWOT PESTLE
            DrivingForce: NameDescription
            SWOT: Strength Weakness Opportunity Threat
            PESTLE: PoliticalFactor EconomicFactor SocialFactor TechnologicalFactor LegalFactor EnvironmentalFactor
            Strength: NameDescription
            """);

    private final Map<String, List<String>> sequences = new HashMap<>();
    private final Map<String, Set<String>> demanded = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private Shapes(String table) {
        for (var row : table.lines().toList()) {
            int colon = row.indexOf(':');
            var parent = row.substring(0, colon);
            names.add(parent);
            for (var child : row.substring(colon + 1).strip().split(" +")) {
                var name = child.replace("!", "");
                names.add(name);
                sequences.computeIfAbsent(parent, none -> new ArrayList<>()).add(name);
                if (child.endsWith("!")) {
                    demanded.computeIfAbsent(parent, none -> new HashSet<>()).add(name);
                }
            }
        }
    }

    /** In the order of the schema; empty for an element that holds text. */
    List<String> sequence(String parent) {
        return sequences.getOrDefault(parent, List.of());
    }

    Set<String> demanded(String parent) {
        return demanded.getOrDefault(parent, Set.of());
    }

    boolean has(String parent, String child) {
        return sequence(parent).contains(child);
    }

    /** Every name that the part has. */
    Set<String> names() {
        return names;
    }
}
