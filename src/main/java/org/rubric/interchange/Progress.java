package org.rubric.interchange;

/// Where a long job tells how far it is and asks whether to go on.
@FunctionalInterface
public interface Progress {

    /// Tells nobody and never stops.
    Progress NONE = (stage, part) -> true;

    /// @param stage what is being done, in words: "Reading the text"
    /// @param part of the whole job, 0 to 1
    /// @return false when the user has cancelled
    boolean at(String stage, double part);
}
