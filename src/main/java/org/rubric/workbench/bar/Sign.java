package org.rubric.workbench.bar;

import java.util.List;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.workbench.Place;

/// What is seen of a place while others are in front, or it is not made yet.
///
/// @param key of its name in the messages
public record Sign(String key, Ikon icon) {
    public static final Sign DOCUMENTS = new Sign("place.documents", Feather.FOLDER);
    public static final Sign WRITE = new Sign("place.write", Feather.EDIT_2);
    public static final Sign MEETINGS = new Sign("place.meetings", Feather.USERS);

    /// Those of the window, in their order.
    public static final List<Sign> ALL = List.of(DOCUMENTS, WRITE, MEETINGS);

    public static Sign of(Place place) {
        return new Sign(place.key(), place.icon());
    }
}
