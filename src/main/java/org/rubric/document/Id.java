package org.rubric.document;

import java.util.UUID;

/// A stable name of a block, an inline object or a remark, unique in its document. Survives edits,
/// saving and a round trip through Word (as a bookmark), so it holds letters, digits and `._-/`
/// only.
public record Id(String value) implements Comparable<Id> {

    public Id {
        if (!allowed(value)) throw new IllegalArgumentException("Not an identifier: " + value);
    }

    public static Id of(String value) {
        return new Id(value);
    }

    /// A new identifier that no other document will make.
    public static Id fresh() {
        return new Id("r" + UUID.randomUUID().toString().replace("-", "").substring(0, 16));
    }

    /// The identifier of a part that belongs to this one, such as a clause's title.
    public Id part(String role) {
        return new Id(value + "/" + role);
    }

    private static boolean allowed(String value) {
        for (int i = 0; i < value.length(); i++) if (!allowed(value.charAt(i))) return false;
        return !value.isEmpty();
    }

    private static boolean allowed(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || "._-/".indexOf(c) >= 0;
    }

    /// Spread over all bits: names given in a row have neighbouring string hashes, and immutable
    /// maps of them were seen to take twenty times as long to build.
    @Override
    public int hashCode() {
        return value.hashCode() * 0x9E3779B9;
    }

    /// Written out: the comparison that a record is given is put together when it is first used, at
    /// 10 ms of a verb's start.
    @Override
    public boolean equals(Object other) {
        return other instanceof Id that && value.equals(that.value);
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
