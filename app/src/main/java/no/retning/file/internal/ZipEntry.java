package no.retning.file.internal;

/**
 * One entry as the archive's directory tells of it.
 *
 * @param method 0 stored, 8 deflated
 * @param compressed bytes in the file
 * @param size bytes when unpacked
 * @param offset of its local header in the file
 */
record ZipEntry(String name, int method, int flags, long crc, long compressed, long size, long offset) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** The sizes follow the content instead of standing before it. */
    boolean hasDescriptor() {
        return (flags & 1 << 3) != 0;
    }

    boolean isFolder() {
        return name.endsWith("/");
    }
}
