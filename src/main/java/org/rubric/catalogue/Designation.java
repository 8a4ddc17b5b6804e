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
/// @param part the amendment, corrigendum or annex of it that is meant; mostly [Part#NONE]
public record Designation(String body, String type, List<String> numbers, String edition, Part part)
        implements Comparable<Designation> {

    /// What is published beside a text: `Amd.1`, `Cor.2`, `Annex A`.
    ///
    /// @param date of the part itself, ISO of any precision; empty: none is named
    public record Part(String name, String date) {
        public static final Part NONE = new Part("", "");

        public boolean isEmpty() {
            return name.isEmpty();
        }
    }

    public Designation {
        if (numbers.isEmpty()) throw new IllegalArgumentException("A designation has a number");
        numbers = List.copyOf(numbers);
    }

    public Designation(String body, String type, List<String> numbers, String edition) {
        this(body, type, numbers, edition, Part.NONE);
    }

    /// Reads a designation as people write it: with or without "Recommendation", brackets, the
    /// `b-` of a bibliography, the year. Of a common text the part before the bar is read.
    ///
    /// @return empty if it is of no form known here
    public static Optional<Designation> parse(String words) {
        return DesignationForm.read(words);
    }

    /// The designation that an entry of a list of references begins with: `ETSI TR 102 581, V1.2.1
    /// (2015), Speech …`. As much of it as belongs to the name is read.
    public static Optional<Designation> leading(String entry) {
        return DesignationWords.leading(entry);
    }

    /// Of a common text the designation behind the bar: `ITU-T X.680 | ISO/IEC 8824-1`.
    public static Optional<Designation> twin(String words) {
        return DesignationWords.behindBar(words).flatMap(Designation::leading);
    }

    /// What stands between the brackets: body, type, first number, part.
    public String tag() {
        var lead = type.isEmpty() ? body + " " : body + " " + type + " ";
        var name = lead + numbers.getFirst();
        return part.isEmpty() ? name : name + " " + part.name();
    }

    /// As an entry of the references names it: `Recommendation ITU-T Y.4000 (2012)`,
    /// `ISO/IEC 20924:2018`, `IETF RFC 8259 (2017)`. Document-types 2.3.
    public String entry() {
        return DesignationWords.entry(this);
    }

    /// The same without the edition: what "whatever its edition" means.
    public Designation undated() {
        if (edition.isEmpty() && part.date().isEmpty()) return this;
        return new Designation(body, type, numbers, "", new Part(part.name(), ""));
    }

    /// The same text in another edition.
    public Designation dated(String edition) {
        return new Designation(body, type, numbers, edition, part);
    }

    /// The year of the edition or, of an amendment, of the amendment; empty: not named.
    public String year() {
        var date = part.date().isEmpty() ? edition : part.date();
        return date.matches("(?:19|20)\\d\\d.*") ? date.substring(0, 4) : "";
    }

    /// Whether both name the same text, editions aside; one of two numbers is enough. Two states of
    /// an Internet-Draft are the same text.
    public boolean same(Designation other) {
        return body.equals(other.body)
                && type.equals(other.type)
                && part.name().equals(other.part.name())
                && numbers.stream()
                        .anyMatch(n -> other.numbers.stream().anyMatch(o -> alike(n, o)));
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || one.startsWith("draft-")
                        && other.startsWith("draft-")
                        && stateless(one).equals(stateless(other));
    }

    private static String stateless(String draft) {
        return draft.replaceFirst("-\\d\\d$", "");
    }

    /// Whether it is a text of this Union.
    public boolean itu() {
        return body.startsWith("ITU-");
    }

    /// Whether ITU-T may cite it without a justification by Recommendation A.5: texts of ITU, ISO
    /// and IEC.
    public boolean accepted() {
        return itu() || body.startsWith("ISO") || body.startsWith("IEC");
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
