package no.retning.formats.agenda;

/** What was read of a pack: the meeting as far as it is known, and how well it is known. */
public record Draft(DraftMeeting meeting, Report report) {}
