package org.rubric.workbench;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Outline icons of one family, 16 pixels in lists and 20 in bars.
public final class Icons {
    private Icons() {}

    public static FontIcon small(Ikon ikon) {
        return of(ikon, 16);
    }

    public static FontIcon bar(Ikon ikon) {
        return of(ikon, 20);
    }

    private static FontIcon of(Ikon ikon, int size) {
        var icon = FontIcon.of(ikon, size);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
