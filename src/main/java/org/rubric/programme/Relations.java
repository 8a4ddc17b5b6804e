package org.rubric.programme;

import java.util.List;

/// What an item stands beside.
///
/// @param standards Recommendations and other standards it relates to
/// @param liaisons study groups and other bodies to coordinate with
/// @param references texts of other bodies that it cites, each with an A.5 form
/// @param supersedes texts that it takes the place of
public record Relations(
        List<String> standards,
        List<String> liaisons,
        List<String> references,
        List<String> supersedes) {

    public static final Relations NONE = new Relations(List.of(), List.of(), List.of(), List.of());

    public Relations {
        standards = List.copyOf(standards);
        liaisons = List.copyOf(liaisons);
        references = List.copyOf(references);
        supersedes = List.copyOf(supersedes);
    }

    public Relations withStandards(List<String> all) {
        return new Relations(all, liaisons, references, supersedes);
    }

    public Relations withLiaisons(List<String> all) {
        return new Relations(standards, all, references, supersedes);
    }

    public Relations withReferences(List<String> all) {
        return new Relations(standards, liaisons, all, supersedes);
    }

    public Relations withSupersedes(List<String> all) {
        return new Relations(standards, liaisons, references, all);
    }
}
