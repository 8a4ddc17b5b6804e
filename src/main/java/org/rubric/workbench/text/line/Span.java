package org.rubric.workbench.text.line;

/// Which characters of a passage are set together.
///
/// @param last whether no others follow
record Span(int from, int to, boolean last) {}
