package org.rubric.interchange.mail;

import java.net.IDN;
import java.util.List;
import java.util.stream.Collectors;

/// Addresses in the header of a message. An address is written whole or not at all: without some of
/// its signs it would be another person's.
public final class HeaderAddress {
    private static final String LOCAL = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}";
    private static final String DOMAIN = "[A-Za-z0-9.-]{1,253}";

    private HeaderAddress() {}

    /// Whether it can stand in a header: without quotes, with one `@`, and in ASCII but for its
    /// domain, which has a form for that (RFC 5890).
    public static boolean fits(String address) {
        return !of(address).isEmpty();
    }

    static String all(List<String> all) {
        return all.stream()
                .map(HeaderAddress::of)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(",\r\n "));
    }

    /// As it stands in a header; empty: it cannot.
    static String of(String address) {
        var words = address.strip();
        int at = words.lastIndexOf('@');
        if (at < 0 || !words.substring(0, at).matches(LOCAL)) return "";
        var domain = ascii(words.substring(at + 1));
        return domain.matches(DOMAIN) ? words.substring(0, at + 1) + domain : "";
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
