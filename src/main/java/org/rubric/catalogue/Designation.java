package org.rubric.catalogue;

import java.util.List;
import java.util.Optional;
import org.rubric.document.NaturalOrder;

/// The name of a standard, taken apart: `ITU-T Y.4500.15/Q.3955 (2018)`, `ISO/IEC TR 22417:2017`,
/// `IETF RFC 8259`.
///
/// @param body as it is written: ITU-T, ISO/IEC, IETF, ETSI, oneM2M, IEEE, W3C
/// @param type of text where the body has several: RFC, TR, TS, EN; empty: none
/// @param numbers the number; a dual number has two
/// @param edition ISO date of any precision, or a version such as `V3.1.1`; empty: none is named
public record Designation(String body, String type, List<String> numbers, String edition)
        implements Comparable<Designation> {

    public Designation {
        if (numbers.isEmpty()) throw new IllegalArgumentException("A designation has a number");
        numbers = List.copyOf(numbers);
    }

    /// Reads a designation as people write it: with or without "Recommendation", brackets, the
    /// `b-` of a bibliography, the year. Of a common text the part before the bar is read.
    ///
    /// @return empty if it is of no form known here
    public static Optional<Designation> parse(String words) {
        return DesignationForm.read(words);
    }

    /// What stands between the brackets: body, type, first number.
    public String tag() {
        var lead = type.isEmpty() ? body + " " : body + " " + type + " ";
        return lead + numbers.getFirst();
    }

    /// As an entry of the references names it: `Recommendation ITU-T Y.4000 (2012)`,
    /// `ISO/IEC 20924:2018`, `IETF RFC 8259 (2017)`. Document-types 2.3.
    public String entry() {
        var lead = type.isEmpty() ? body + " " : body + " " + type + " ";
        var name = (itu() ? "Recommendation " : "") + lead + String.join("/", numbers);
        if (edition.isEmpty()) return name;
        if (body.startsWith("ISO") || body.equals("IEC")) return name + ":" + edition;
        return edition.startsWith("V") ? name + " " + edition : name + " (" + edition + ")";
    }

    /// The same without the edition: what "whatever its edition" means.
    public Designation undated() {
        return edition.isEmpty() ? this : new Designation(body, type, numbers, "");
    }

    /// Whether both name the same text, editions aside; one of two numbers is enough.
    public boolean same(Designation other) {
        return body.equals(other.body)
                && type.equals(other.type)
                && numbers.stream().anyMatch(other.numbers::contains);
    }

    /// Whether it is a text of this Union.
    public boolean itu() {
        return body.startsWith("ITU-");
    }

    /// ITU-T and ITU-R first, then ISO, ISO/IEC and IEC, then the others by name; numbers by value.
    @Override
    public int compareTo(Designation other) {
        int byRank = Integer.compare(rank(), other.rank());
        return byRank != 0 ? byRank : NaturalOrder.compare(entry(), other.entry());
    }

    private int rank() {
        if (itu()) return 0;
        return body.startsWith("ISO") || body.equals("IEC") ? 1 : 2;
    }

    @Override
    public String toString() {
        return entry();
    }
}
