package org.rubric.workbench.seek;

import java.util.Set;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What can be found, in the order of the filter.
enum HitKind {
    ALL("", Feather.SEARCH),
    DRAFTS("drafts", Feather.FILE_TEXT),
    CATALOGUE("catalogue", Feather.BOOK_OPEN),
    TERMS("terms", Feather.TAG),
    MEETINGS("meetings", Feather.USERS),
    WORK_ITEMS("work-items", Feather.CHECK_SQUARE);

    private final String collection;
    private final Ikon icon;

    HitKind(String collection, Ikon icon) {
        this.collection = collection;
        this.icon = icon;
    }

    static HitKind of(String collection) {
        for (var kind : values()) if (kind.collection.equals(collection)) return kind;
        return ALL;
    }

    String collection() {
        return collection;
    }

    Set<String> collections() {
        return this == ALL
                ? Set.of("drafts", "catalogue", "terms", "meetings", "work-items")
                : Set.of(collection);
    }

    Ikon icon() {
        return icon;
    }

    /// Key of its name in the messages.
    String key() {
        return this == ALL ? "seek.all" : "seek." + collection;
    }
}
