package no.retning.formats.projectfile.foreign;

import java.io.FileNotFoundException;
import java.io.IOException;

/** Small files of other tools: real ones of Microsoft Project that Tika tests with, and others written for these tests. */
final class SampleFiles {
    static final String GANTT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project name="Plan" company="" webLink="" view-date="2026-01-05" view-index="0" gantt-divider-location="300" resource-divider-location="300" version="3.0.2906" locale="en">
                <description/>
                <calendars>
                    <day-types>
                        <day-type id="0"/><day-type id="1"/>
                        <default-week id="1" name="default" sun="1" mon="0" tue="0" wed="0" thu="0" fri="0" sat="1"/>
                    </day-types>
                </calendars>
                <tasks empty-milestones="true">
                    <taskproperties/>
                    <task id="0" name="All" color="#8cb6ce" meeting="false" start="2026-01-05" duration="7" complete="0" expand="true">
                        <task id="1" name="First" color="#8cb6ce" meeting="false" start="2026-01-05" duration="3" complete="0" expand="true">
                            <depend id="2" type="2" difference="1" hardness="Strong"/>
                        </task>
                        <task id="2" name="Second" color="#8cb6ce" meeting="false" start="2026-01-08" duration="4" complete="0" expand="true"/>
                    </task>
                </tasks>
                <resources/>
                <allocations/>
                <vacations/>
                <roles roleset-name="Default"/>
            </project>
            """;

    static final String XER = String.join(
            "\r\n",
            "ERMHDR\t18.8\t2026-01-05\tProject\tadmin\tadmin\tdbxDatabaseNoName\tProject Management\tUSD",
            "%T\tCALENDAR",
            "%F\tclndr_id\tdefault_flag\tclndr_name\tproj_id\tbase_clndr_id\tlast_chng_date\tclndr_type\tday_hr_cnt\tweek_hr_cnt\tmonth_hr_cnt\tyear_hr_cnt\tclndr_data",
            "%R\t1\tY\tStandard\t\t\t2026-01-01 00:00\tCA_Base\t8\t40\t172\t2000\t(0||CalendarData()((0||DaysOfWeek()((0||1()())(0||2()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))(0||3()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))(0||4()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))(0||5()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))(0||6()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))(0||7()())))(0||Exceptions()())))",
            "%T\tPROJECT",
            "%F\tproj_id\tproj_short_name\tplan_start_date\tlast_recalc_date\tclndr_id\texport_flag",
            "%R\t100\tPLAN\t2026-01-05 08:00\t2026-01-05 08:00\t1\tY",
            "%T\tPROJWBS",
            "%F\twbs_id\tproj_id\tparent_wbs_id\tproj_node_flag\twbs_short_name\twbs_name\tseq_num",
            "%R\t200\t100\t\tY\tPLAN\tPlan\t1",
            "%T\tTASK",
            "%F\ttask_id\tproj_id\twbs_id\tclndr_id\ttask_code\ttask_name\ttask_type\tstatus_code\ttarget_drtn_hr_cnt\tremain_drtn_hr_cnt\tduration_type\tcomplete_pct_type",
            "%R\t1\t100\t200\t1\tA1000\tFirst\tTT_Task\tTK_NotStart\t40\t40\tDT_FixedDrtn\tCP_Drtn",
            "%R\t2\t100\t200\t1\tA1010\tSecond\tTT_Task\tTK_NotStart\t16\t16\tDT_FixedDrtn\tCP_Drtn",
            "%T\tTASKPRED",
            "%F\ttask_pred_id\ttask_id\tpred_task_id\tproj_id\tpred_proj_id\tpred_type\tlag_hr_cnt",
            "%R\t1\t2\t1\t100\t100\tPR_SS\t8",
            "%E",
            "");

    static final String PMXML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <APIBusinessObjects xmlns="http://xmlns.oracle.com/Primavera/P6/V18.8/API/BusinessObjects">
              <Project>
                <ObjectId>100</ObjectId>
                <Id>PLAN</Id>
                <Name>Plan</Name>
                <PlannedStartDate>2026-01-05T08:00:00</PlannedStartDate>
                <DataDate>2026-01-05T08:00:00</DataDate>
                <WBS>
                  <ObjectId>200</ObjectId>
                  <ProjectObjectId>100</ProjectObjectId>
                  <Code>W</Code>
                  <Name>Work</Name>
                </WBS>
                <Activity>
                  <ObjectId>1</ObjectId>
                  <Id>A1000</Id>
                  <Name>First</Name>
                  <WBSObjectId>200</WBSObjectId>
                  <ProjectObjectId>100</ProjectObjectId>
                  <Type>Task Dependent</Type>
                  <Status>Not Started</Status>
                  <PlannedDuration>40</PlannedDuration>
                  <RemainingDuration>40</RemainingDuration>
                </Activity>
                <Activity>
                  <ObjectId>2</ObjectId>
                  <Id>A1010</Id>
                  <Name>Second</Name>
                  <WBSObjectId>200</WBSObjectId>
                  <ProjectObjectId>100</ProjectObjectId>
                  <Type>Task Dependent</Type>
                  <Status>Not Started</Status>
                  <PlannedDuration>16</PlannedDuration>
                  <RemainingDuration>16</RemainingDuration>
                </Activity>
                <Relationship>
                  <ObjectId>1</ObjectId>
                  <PredecessorActivityObjectId>1</PredecessorActivityObjectId>
                  <SuccessorActivityObjectId>2</SuccessorActivityObjectId>
                  <PredecessorProjectObjectId>100</PredecessorProjectObjectId>
                  <SuccessorProjectObjectId>100</SuccessorProjectObjectId>
                  <Type>Finish to Start</Type>
                  <Lag>4</Lag>
                </Relationship>
              </Project>
            </APIBusinessObjects>
            """;

    private SampleFiles() {}

    static byte[] bytes(String name) throws IOException {
        try (var in = SampleFiles.class.getResourceAsStream("/test-documents/" + name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        }
    }
}
