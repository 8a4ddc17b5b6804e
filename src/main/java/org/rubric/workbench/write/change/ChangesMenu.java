package org.rubric.workbench.write.change;

import org.rubric.workbench.Menu;
import org.rubric.workbench.Words;
import org.rubric.workbench.write.review.Outlet;

/// What can be done with all changes of the list.
final class ChangesMenu {
    private ChangesMenu() {}

    static Menu of(Words words, Outlet outlet, Runnable close) {
        var menu = new Menu();
        menu.add(words.of("changes.list"), () -> after(close, outlet::list));
        menu.add(words.of("changes.save"), () -> after(close, outlet::marked));
        return menu;
    }

    private static void after(Runnable close, Runnable deed) {
        close.run();
        deed.run();
    }
}
