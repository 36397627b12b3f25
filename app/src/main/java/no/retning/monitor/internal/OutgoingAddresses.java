package no.retning.monitor.internal;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.retning.instance.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where figures may be fetched from: anywhere on the open internet by https, and by whatever scheme and address from hosts that
 * the configuration names. Nobody gets to what is behind our own door by an address, or by being sent on to one.
 */
@Component
final class OutgoingAddresses {
    private final List<String> named;

    OutgoingAddresses(@Value("${retning.fetch.hosts:}") String named) {
        this.named = Arrays.stream(named.split("[,\\s]+"))
                .filter(host -> !host.isEmpty())
                .map(host -> host.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** @throws Problem if it may not be asked */
    URI checked(URI address) {
        var host = address.getHost();
        if (host == null || address.getUserInfo() != null) {
            throw new Problem(address + " names no host, or a user: give an address such as https://example.org/api");
        }
        if (isNamed(address)) {
            return address;
        }
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            throw new Problem(
                    "%s is not https: only hosts that retning.fetch.hosts names are asked without".formatted(address));
        }
        try {
            // What is found here is what is connected to: the machine remembers it for longer than that takes.
            for (var found : InetAddress.getAllByName(host)) {
                if (!isOpen(found)) {
                    throw new Problem(
                            "%s is on a network of our own: only hosts that retning.fetch.hosts names are asked there"
                                    .formatted(host));
                }
            }
        } catch (UnknownHostException unknown) {
            throw new Problem("There is no host " + host, unknown);
        }
        return address;
    }

    /** Where one is sent on to: on the same host, or on the open internet, but from nowhere to another that is named. */
    URI checked(URI from, URI to) {
        var host = to.getHost();
        if (host != null && !host.equalsIgnoreCase(from.getHost()) && isNamed(to)) {
            throw new Problem("%s sends us on to %s, which is for those who name it".formatted(from, host));
        }
        return checked(to);
    }

    /** With its port, or by name alone for any. */
    private boolean isNamed(URI address) {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                && (named.contains(host) || named.contains(host + ":" + address.getPort()));
    }

    static boolean isOpen(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean isOurs = bytes.length == 4
                // This network (RFC 1122), shared addresses of providers (RFC 6598), and those without meaning yet.
                ? first == 0 || (first == 100 && second >= 64 && second < 128) || first >= 240
                // Unique local addresses (RFC 4193), and ways to wrap an older address: 64:ff9b, 2002, and Teredo.
                : (first & 0xfe) == 0xfc
                        || (first == 0 && second == 0x64)
                        || (first == 0x20 && second == 0x02)
                        || (first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0);
        return !isOurs
                && !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress();
    }
}
