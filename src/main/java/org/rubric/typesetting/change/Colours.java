package org.rubric.typesetting.change;

import org.rubric.document.Alteration;

import java.util.List;

/// The colours of changes, 0xRRGGBB. All can be read on white (4.5:1 and more); none is blue, which
/// links are.
public final class Colours {
    private static final int INSERTED = 0x0B6B3A;
    private static final int DELETED = 0xB3261E;
    private static final int MOVED = 0x6A3FA0;
    private static final List<Integer> AUTHORS =
            List.of(0x0B6B3A, 0xA3195B, 0x6A3FA0, 0x7A5200, 0x00677D, 0xB3261E);

    private Colours() {}

    /// Of a kind, where nobody has to be told apart.
    public static int kind(Alteration.Kind kind) {
        return switch (kind) {
            case INSERTED -> INSERTED;
            case DELETED -> DELETED;
            case MOVED_HERE, MOVED_AWAY -> MOVED;
        };
    }

    /// Of whoever comes as that one; after six they begin again.
    ///
    /// @param number from 0
    public static int author(int number) {
        return AUTHORS.get(number % AUTHORS.size());
    }
}
