package org.hexapla.official;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a redirect may lead: to the host that the operator has named and a few others, and never
 * into the network that the server itself stands in, unless the operator has named a host there.
 */
final class AllowedAddresses {

    private final URI base;
    private final Set<String> hosts;

    /**
     * @param base an address of the host that the operator has named
     * @param hosts other hosts
     */
    AllowedAddresses(URI base, Set<String> hosts) {
        this.base = base;
        this.hosts = hosts.stream().map(host -> lower(host.strip())).collect(Collectors.toSet());
    }

    /** Whether a redirect may lead there. */
    boolean allow(URI address) {
        if (address.getHost() == null
                || !AddressPattern.isWeb(address)
                || address.getRawUserInfo() != null
                || isSecure(base) && !isSecure(address)) {
            return false;
        }
        if (isSameHost(address, base)) {
            return port(address) == port(base) || isUsualPort(address);
        }
        return hosts.contains(lower(address.getHost()))
                && isUsualPort(address)
                && !isLocal(address.getHost());
    }

    private static boolean isSameHost(URI one, URI other) {
        return lower(one.getHost()).equals(lower(other.getHost()));
    }

    private static boolean isSecure(URI address) {
        return lower(address.getScheme()).equals("https");
    }

    private static boolean isUsualPort(URI address) {
        return address.getPort() < 0 || address.getPort() == (isSecure(address) ? 443 : 80);
    }

    private static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : isSecure(address) ? 443 : 80;
    }

    /** A name that nobody knows is not local: the request itself will fail, or a proxy knows it. */
    private static boolean isLocal(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host))
                    .anyMatch(AllowedAddresses::isLocal);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static boolean isLocal(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
