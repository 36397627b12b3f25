package no.retning.formats.canonicaljson;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;

/** JSON text to its canonical bytes (RFC 8785, UTF-8). */
public final class CanonicalJson {
    private static final int DEEPEST = 500;

    private CanonicalJson() {}

    /**
     * The canonical bytes of one JSON object or array.
     *
     * @throws InvalidJson when the text is not JSON, gives a name twice, nests deeper than 500, holds half a surrogate
     *     pair, or holds a number that no double can hold
     */
    public static byte[] of(String json) {
        refuseWhatTheLibraryLetsThrough(json);
        try {
            return utf8(new JsonCanonicalizer(json).getEncodedString());
        } catch (CharacterCodingException half) {
            throw new InvalidJson("Not canonical JSON: a text holds half a surrogate pair", half);
        } catch (IOException invalid) {
            throw new InvalidJson("Not canonical JSON: " + invalid.getMessage(), invalid);
        }
    }

    /**
     * The canonical bytes of a value that is a tree already, as of its text.
     *
     * @throws InvalidJson when it is no object or array, nests deeper than 500, holds half a surrogate pair, a number that no
     *     double can hold or something that is not JSON
     */
    public static byte[] of(JsonNode tree) {
        try {
            return utf8(CanonicalTree.text(tree, DEEPEST));
        } catch (CharacterCodingException half) {
            throw new InvalidJson("Not canonical JSON: a text holds half a surrogate pair", half);
        }
    }

    private static byte[] utf8(String text) throws CharacterCodingException {
        // String.getBytes would quietly write a question mark for half a surrogate pair; an encoder reports it.
        ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }

    /** The library recurses without a limit and reads 007 as 7. */
    private static void refuseWhatTheLibraryLetsThrough(String json) {
        boolean inText = false;
        int depth = 0;
        char before = ' ';
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inText) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    inText = false;
                }
            } else {
                switch (c) {
                    case '"' -> inText = true;
                    case '[', '{' -> depth++;
                    case ']', '}' -> depth--;
                    case '0' -> {
                        if (startsNumber(before) && i + 1 < json.length() && isDigit(json.charAt(i + 1))) {
                            throw new InvalidJson("Not canonical JSON: a number starts with 0 at character " + i);
                        }
                    }
                    default -> {}
                }
                if (depth > DEEPEST) {
                    throw new InvalidJson("Not canonical JSON: nested deeper than " + DEEPEST);
                }
                before = c == '-' && startsNumber(before) ? ' ' : c;
            }
        }
    }

    private static boolean startsNumber(char before) {
        return !isDigit(before) && ".eE+-".indexOf(before) < 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
