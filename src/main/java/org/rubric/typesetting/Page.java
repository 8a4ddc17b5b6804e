package org.rubric.typesetting;

import java.util.List;

/// A finished page.
///
/// @param folio its printed number, such as `4` or `iv`; empty: none
/// @param width in points
/// @param height in points
/// @param marks in painting order; every Open has its Close on the same page
public record Page(String folio, double width, double height, List<Mark> marks) {
    public Page {
        marks = List.copyOf(marks);
    }
}
