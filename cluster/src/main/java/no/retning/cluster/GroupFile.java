package no.retning.cluster;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.retning.engines.likeness.Alone;
import no.retning.engines.likeness.Group;
import no.retning.engines.likeness.Groups;
import no.retning.engines.likeness.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Groups as lines of JSON, one for each answer in its order: {@code id}, and {@code group} with what ties the answer to it
 * ({@code like}, {@code share}), or why it is {@code alone}.
 */
final class GroupFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GroupFile() {}

    /** Writes beside the file first, so that there is a whole one or none. */
    static void write(Path file, List<String> ids, Groups groups) throws IOException {
        Path target = file.toAbsolutePath();
        Path unfinished = Files.createTempFile(target.getParent(), target.getFileName() + ".", ".part");
        try (BufferedWriter out = Files.newBufferedWriter(unfinished)) {
            Map<Integer, Tie> strongest = strongest(groups);
            for (int text = 0; text < ids.size(); text++) {
                out.write(JSON.writeValueAsString(line(text, ids, groups, strongest.get(text))));
                out.write('\n');
            }
        } catch (IOException failed) {
            Files.deleteIfExists(unfinished);
            throw failed;
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static ObjectNode line(int text, List<String> ids, Groups groups, @Nullable Tie tie) {
        ObjectNode line = JSON.createObjectNode().put("id", ids.get(text));
        Optional<Alone> alone = groups.alone(text);
        if (alone.isPresent()) {
            return line.put("alone", alone.get().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        line.put("group", groups.groupOf(text) + 1);
        return tie == null
                ? line
                : line.put("like", ids.get(tie.one() == text ? tie.other() : tie.one()))
                        .put("share", Math.round(tie.share() * 1000) / 1000.0);
    }

    /** The strongest tie of each text: ties of a group come strongest first. */
    private static Map<Integer, Tie> strongest(Groups groups) {
        Map<Integer, Tie> strongest = new HashMap<>();
        for (Group group : groups.groups()) {
            for (Tie tie : group.ties()) {
                strongest.putIfAbsent(tie.one(), tie);
                strongest.putIfAbsent(tie.other(), tie);
            }
        }
        return strongest;
    }
}
