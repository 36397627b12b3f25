package no.retning.file.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.retning.file.Refusal.Reason;
import no.retning.formats.xml.Xml;
import org.jspecify.annotations.Nullable;

/** Walks the elements of an XML part with bounded memory: no declarations, no long tags, no deep nests. */
final class Elements {
    private static final int DEEPEST = 400;
    private static final int LONGEST_TAG = 512 * 1024;
    private static final long LONGEST_PART = 64L * 1024 * 1024;

    private Elements() {}

    /** What is done at each element and, between them, with each text. */
    interface Visitor {
        void element(XMLStreamReader element) throws Hazard;

        default void text(String text) throws Hazard {}
    }

    static void walk(InputStream in, Visitor visitor) throws Hazard, IOException {
        XMLStreamReader reader = null;
        try {
            reader = Xml.inspect(new Bounded(in));
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new Hazard(Reason.BOMB, "xml");
                        }
                        visitor.element(reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> visitor.text(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Hazard(Reason.BOMB, "xml");
                    default -> {
                        // comments and instructions say nothing
                    }
                }
            }
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof Unpacked.Met met) {
                throw met.hazard();
            }
            throw new Hazard(Reason.BROKEN, "xml");
        } finally {
            close(reader);
        }
    }

    private static void close(@Nullable XMLStreamReader reader) {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (XMLStreamException ignored) {
            // nothing is held but memory
        }
    }

    /** A tag cannot hold the sign that opens one, so the distance between two bounds what the reader must keep. */
    private static final class Bounded extends FilterInputStream {
        private long sinceTag;
        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        /** The reader closes what it has read to its end; what it read from is still to be summed. */
        @Override
        public void close() {}

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = super.read(into, offset, length);
            for (int i = offset; i < offset + got; i++) {
                sinceTag = into[i] == '<' ? 0 : sinceTag + 1;
                if (sinceTag > LONGEST_TAG) {
                    throw new Unpacked.Met(new Hazard(Reason.BOMB, "xml"));
                }
            }
            read += Math.max(0, got);
            if (read > LONGEST_PART) {
                throw new Unpacked.Met(new Hazard(Reason.BOMB, "xml"));
            }
            return got;
        }
    }
}
