package no.retning.file;

import java.nio.file.Path;
import java.util.List;

/**
 * What has been left in the folder of files by something that was cut off.
 *
 * @param ofThisDatabase whether the database knows anything of what lies there; else the folder may be another's
 * @param unknown hashes of which the bytes lie there, and of which the database knows nothing
 * @param cutOff files that never came all the way in
 */
public record Stray(boolean ofThisDatabase, List<String> unknown, List<Path> cutOff) {}
