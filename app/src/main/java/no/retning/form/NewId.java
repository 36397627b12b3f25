package no.retning.form;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids for records to be (UUIDv7), given out with the empty form so that sending it twice makes one record. */
public final class NewId {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private NewId() {}

    public static UUID make() {
        long high = System.currentTimeMillis() << 16 | VERSION_7 | RANDOM.nextInt(0x1000);
        return new UUID(high, RANDOM.nextLong() >>> 2 | VARIANT);
    }
}
