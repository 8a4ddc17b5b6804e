package org.rubric.workbench.text.slip;

import org.rubric.editing.Command;
import org.rubric.workbench.text.line.Pictures;
import org.rubric.workbench.text.line.Setting;

/// What a slip needs of the text it lies in.
public interface Host {
    /// Words of the window by their key.
    String say(String key, Object... values);

    /// False when it could not be done.
    boolean perform(Command command);

    Setting setting();

    Pictures pictures();

    /// Puts the slip away; the keyboard goes back to the text.
    void dismiss();

    /// The slip has another height.
    void grown();
}
