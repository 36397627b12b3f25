package no.retning.formats.agenda;

/** Reads the text of a meeting pack, an agenda or minutes, as taken from a text, PDF, DOCX or PPTX file. */
public final class MeetingPack {
    private MeetingPack() {}

    /**
     * The draft, with a report of what was understood, doubted and left.
     *
     * @param text lines of text in the order of the pages; tabs, pipes or runs of spaces may divide cells
     */
    public static Draft read(String text) {
        Lines lines = Lines.of(text);
        Ledger ledger = new Ledger(lines);
        Cases cases = new Cases();
        new AgendaTable(lines, ledger, cases).read();
        new Sections(lines, ledger, cases).read();
        new MemberChanges(lines, ledger).read();
        new Attendance(lines, ledger).read();
        DraftMeeting meeting = new MeetingHead(lines, ledger, cases).read();
        return new Draft(meeting, ledger.report());
    }
}
