package org.rubric.interchange.mail;

import java.util.ArrayList;
import java.util.List;

/// Addresses in the header of a message.
final class HeaderAddress {
    private HeaderAddress() {}

    static String all(List<String> all) {
        var written = new ArrayList<String>();
        for (var each : all) if (!of(each).isEmpty()) written.add(of(each));
        return String.join(",\r\n ", written);
    }

    /// Only what can stand in an address without quotes; the rest would begin another header.
    static String of(String words) {
        return words.replaceAll("[^A-Za-z0-9.!#$%&'*+/=?^_`{|}~@-]", "");
    }
}
