package no.retning.hearing.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much may be read in all, over as many streams as there are: a small file can be packed so that it would never end. */
final class Ration {
    private long left;

    Ration(long bytes) {
        this.left = bytes;
    }

    /** The same, and no more of it than is left. */
    InputStream of(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                taken(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = super.read(into, from, length);
                taken(Math.max(0, read));
                return read;
            }
        };
    }

    private void taken(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new IOException(
                    "holds far more than a file of its size would; it was not written by ./retning export");
        }
    }
}
