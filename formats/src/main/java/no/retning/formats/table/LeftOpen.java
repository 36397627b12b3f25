package no.retning.formats.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An output that whoever writes to it cannot close. */
final class LeftOpen extends FilterOutputStream {
    LeftOpen(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
