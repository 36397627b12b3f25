/**
 * iCalendar (RFC 5545): events as a file that calendars subscribe to.
 *
 * <p>Times are written by the clocks of the zone given, with the zone's rules beside them, so that a calendar that knows no
 * zones shows the right hour too.
 */
@NullMarked
package no.retning.formats.icalendar;

import org.jspecify.annotations.NullMarked;
