package org.rubric.workbench.write.review;

/// Where lists of changes go from the window.
public interface Outlet {

    /// Nowhere: where nothing can be saved.
    Outlet NOWHERE =
            new Outlet() {
                @Override
                public void list() {}

                @Override
                public void marked() {}
            };

    /// Offers to save the list of changes, in words.
    void list();

    /// Offers to save the draft with its changes shown.
    void marked();
}
