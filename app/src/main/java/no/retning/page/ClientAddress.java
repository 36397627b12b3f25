package no.retning.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From where a request comes, for limits on how much may come from one place; it is kept nowhere. */
public final class ClientAddress {
    /** What one household or office has of the newer addresses (RFC 6177). */
    private static final int NETWORK = 8;

    private ClientAddress() {}

    /**
     * The address of whoever asks, or of their network. A reverse proxy on this machine or in its network says for whom it
     * asks; what anybody else says of that is not believed.
     */
    public static String of(HttpServletRequest request) {
        var peer = request.getRemoteAddr();
        boolean isProxy = parsed(peer)
                .filter(address -> address.isLoopbackAddress() || address.isSiteLocalAddress())
                .isPresent();
        var client = isProxy ? last(Collections.list(request.getHeaders("X-Forwarded-For"))) : null;
        return network(client == null ? peer : client);
    }

    /** The one that the nearest proxy wrote. */
    private static @Nullable String last(List<String> forwarded) {
        return forwarded.isEmpty()
                ? null
                : forwarded
                        .getLast()
                        .substring(forwarded.getLast().lastIndexOf(',') + 1)
                        .strip();
    }

    private static String network(String address) {
        return parsed(address)
                .map(InetAddress::getAddress)
                .map(bytes -> bytes.length > NETWORK ? Arrays.copyOf(bytes, NETWORK) : bytes)
                .map(HexFormat.of()::formatHex)
                .orElse(address);
    }

    private static Optional<InetAddress> parsed(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address.replaceAll("[\\[\\]]", "")));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
