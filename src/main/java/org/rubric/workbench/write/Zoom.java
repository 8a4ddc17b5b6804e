package org.rubric.workbench.write;

import org.rubric.typesetting.Page;

/// How large a page is shown.
public enum Zoom {
    PAGE("page.fit"),
    WIDTH("page.width"),
    WHOLE("page.whole");

    private static final double PER_POINT = 4.0 / 3;
    private static final double LEAST = 0.1;

    private final String key;

    Zoom(String key) {
        this.key = key;
    }

    /// Key of its name in the messages.
    String key() {
        return key;
    }

    /// Pixels a point in a place of that size.
    double scale(Page page, double width, double height) {
        return Math.max(
                LEAST,
                switch (this) {
                    case PAGE -> Math.min(width / page.width(), height / page.height());
                    case WIDTH -> width / page.width();
                    case WHOLE -> PER_POINT;
                });
    }
}
