package org.rubric.typesetting;

import java.util.ArrayList;
import java.util.List;

/// Pages one after the other.
final class LayoutBuilder {
    private final List<Layout.Sheet> sheets = new ArrayList<>();

    void add(Layout.Sheet sheet) {
        sheets.add(sheet);
    }

    boolean empty() {
        return sheets.isEmpty();
    }

    Layout layout() {
        return new Layout(List.copyOf(sheets));
    }
}
