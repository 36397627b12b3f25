/**
 * The journal: every command leaves one entry, and the entries form a chain that nobody can change unseen.
 *
 * <p>An entry is canonical JSON (RFC 8785) that holds the SHA-256 of the entry before it; a checkpoint signs count and
 * head with Ed25519 at least every thousand entries or ten minutes and leaves the database. What an entry says about a
 * person is a salted commitment, so the value can be erased and the chain still holds.
 */
@NullMarked
package no.retning.journal;

import org.jspecify.annotations.NullMarked;
