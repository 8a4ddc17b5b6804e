package org.rubric.workbench.bar;

/// Something at the end of the tool row that can say less where there is no room for the names of
/// the tools.
public interface Sparing {

    /// Says only what is needed, or all of it.
    void spare(boolean wanted);
}
