/**
 * How clients of PxWebApi 2 say which part of a table they want: codes and expressions over them, variable by variable, with
 * code lists that group codes. Pure functions; who answers the clients is another's matter.
 */
@NullMarked
package no.retning.formats.pxweb;

import org.jspecify.annotations.NullMarked;
