/**
 * Plans of other tools: MSPDI, Primavera XER and PMXML, MPP and GanttProject, through MPXJ (LGPL 2.1 or later).
 *
 * <p>Only the named reader of each format is used, never the one that guesses: it would also open databases and follow what a file
 * says. Reading is meant for a process of its own with little memory and time, for MPXJ promises no limits. What a plan of ours
 * cannot hold, or a file of theirs cannot, is said in remarks.
 */
@NullMarked
package no.retning.formats.projectfile.foreign;

import org.jspecify.annotations.NullMarked;
