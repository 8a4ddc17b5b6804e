package org.rubric.catalogue;

/// Where a fact comes from and when it was so.
///
/// @param source a document or a person, in words
/// @param asOf ISO date of any precision; empty: the source is not dated
/// @param remark what to be careful about; empty: nothing
public record Provenance(String source, String asOf, String remark) {

    public static final Provenance UNKNOWN = new Provenance("", "", "");

    public static Provenance of(String source) {
        return new Provenance(source, "", "");
    }
}
