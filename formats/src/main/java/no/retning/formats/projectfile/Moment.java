package no.retning.formats.projectfile;

import java.time.LocalDateTime;

/** A point in time of a plan: by the calendar, or in the plan's unit after its start. */
public sealed interface Moment {
    /** By the calendar, in the local time of the plan. */
    record OnDate(LocalDateTime date) implements Moment {
        public OnDate {
            Numbers.within("the year of a date", date.getYear(), 1, 9999);
        }
    }

    /** So many units after the start. */
    record After(double units) implements Moment {
        public After {
            Numbers.any("a moment", units);
        }
    }
}
