package org.rubric.programme;

/// Says that a work item, a draft or a meeting serves a provision of a resolution.
///
/// @param name of what claims
/// @param resolution its number
/// @param provision its key in the resolution; empty: the resolution as a whole
public record Claim(Bearer bearer, String name, int resolution, String provision) {

    /// `Work item Y.IoT-flood`
    public String words() {
        return bearer.words() + " " + name;
    }
}
