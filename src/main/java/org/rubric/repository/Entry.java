package org.rubric.repository;

import org.rubric.editing.Step;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a record of a journal says. Its sequence and hash stand in the frame around it.
sealed interface Entry {

    String author();

    Instant time();

    /// A change of a draft.
    ///
    /// @param state the draft's new standing, if it changed
    record DraftSteps(String author, Instant time, List<Step> steps, Optional<String> state)
            implements Entry {}

    /// A change among the records. Apart from the drafts', so that opening the records needs no
    /// word of the vocabulary.
    sealed interface OfRecord extends Entry {

        /// A record as a whole.
        record RecordPut(String author, Instant time, Key key, String content)
                implements OfRecord {}

        /// A piece of a long record.
        ///
        /// @param at first UTF-16 unit of the piece
        /// @param removed units that go
        /// @param added what stands there instead
        record RecordEdit(String author, Instant time, Key key, int at, int removed, String added)
                implements OfRecord {}

        /// A record that goes.
        record RecordRemove(String author, Instant time, Key key) implements OfRecord {}
    }

    /// What a record is and what it is called.
    record Key(String kind, String name) implements Comparable<Key> {
        /// In characters, as the database has room for.
        private static final int LONGEST_KIND = 100;

        private static final int LONGEST_NAME = 400;

        /// Whether a database can hold it.
        boolean fits() {
            return kind.length() <= LONGEST_KIND
                    && name.length() <= LONGEST_NAME
                    && (kind + name).indexOf('\u0000') < 0;
        }

        @Override
        public int compareTo(Key other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : name.compareTo(other.name);
        }
    }
}
