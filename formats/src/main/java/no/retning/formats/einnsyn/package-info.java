/**
 * eInnsyn, the Norwegian service for public records: what its contract asks for to publish a meeting.
 *
 * <p>The records have the contract's own names and are the bodies of its POST requests (OpenAPI 3.0, BSD-3,
 * felleslosninger): what the service assigns itself is not there. They refuse what the contract refuses, write codes
 * and never labels, and keep the public title and the sensitive one apart. What is withheld has no place in them: its
 * document is described by its public title alone, without a file.
 */
@NullMarked
package no.retning.formats.einnsyn;

import org.jspecify.annotations.NullMarked;
