package org.withoutfear.people.domain;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** The network an address belongs to, for counting: an IPv4 address itself, of an IPv6 address the first half. */
final class Network {

    private Network() {}

    static String of(String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : HexFormat.of().formatHex(bytes, 0, 8);
        } catch (UnknownHostException e) {
            return "unreadable";
        }
    }
}
