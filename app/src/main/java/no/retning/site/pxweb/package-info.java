/**
 * Published figures as the statistical offices of the North give theirs: the reading part of PxWebApi 2. Every table is an
 * indicator; what it answers with is written by those who write the exports.
 */
@NullMarked
package no.retning.site.pxweb;

import org.jspecify.annotations.NullMarked;
