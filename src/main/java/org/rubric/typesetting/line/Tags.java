package org.rubric.typesetting.line;

import org.rubric.typesetting.Element;
import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.Element.Role;

import java.util.ArrayList;
import java.util.List;

/// A structure tree in the making: of one galley, numbered from 0 with parent -1 for "whatever it
/// is put into", or of the whole document.
public final class Tags {
    /// Parent of the elements at the top of a galley's own tree.
    public static final int OUTSIDE = -1;

    private final List<Element> elements = new ArrayList<>();

    public int open(Role role, int parent) {
        return open(role, parent, Attributes.NONE);
    }

    public int open(Role role, int parent, Attributes attributes) {
        elements.add(new Element(elements.size(), parent, role, attributes));
        return elements.size() - 1;
    }

    /// Takes over a galley's tree under one of these elements.
    ///
    /// @return what to add to the galley's numbers
    public int adopt(List<Element> galley, int parent) {
        int base = elements.size();
        for (var element : galley) {
            int above = element.parent() == OUTSIDE ? parent : element.parent() + base;
            elements.add(
                    new Element(
                            element.number() + base, above, element.role(), element.attributes()));
        }
        return base;
    }

    public List<Element> elements() {
        return elements;
    }
}
