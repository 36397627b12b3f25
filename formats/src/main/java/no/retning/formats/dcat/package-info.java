/**
 * Catalogues of data by DCAT-AP-NO, the Norwegian profile of the European one of W3C's DCAT, as Turtle: what data.norge.no
 * harvests.
 */
@NullMarked
package no.retning.formats.dcat;

import org.jspecify.annotations.NullMarked;
