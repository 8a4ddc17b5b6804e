package org.rubric.repository;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/// What a volume is about: how its state and its changes are written. The volume itself only knows
/// bytes.
interface Book<S> {

    /// The whole state as bytes.
    byte[] whole(S state) throws IOException;

    S read(byte[] whole) throws IOException;

    /// The changes that lead from one state to the other, each as bytes; empty: they are equal.
    ///
    /// @throws Refused if the disk refuses what lies beside them; any other failure is one for good
    List<byte[]> between(S before, S after, Stamp stamp) throws IOException;

    /// The state after a change.
    ///
    /// @throws IOException if the change is not one of this version, or does not fit the state
    S after(S state, byte[] change) throws IOException;

    /// Called when that state is safe on disk, now and then; must return at once.
    ///
    /// @param followed run once the database holds it too, read back and compared; never if it
    ///     does not
    void safe(Moment<S> moment, Runnable followed);

    /// Hears of states that are safe on disk, as [#safe] does.
    interface Told<S> {
        void of(Moment<S> moment, Runnable followed);
    }

    /// The disk refuses; another try may succeed.
    final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        private final IOException trouble;

        Refused(IOException trouble) {
            super(trouble.getMessage(), trouble);
            this.trouble = trouble;
        }

        IOException trouble() {
            return trouble;
        }
    }

    /// Who changed something, and when.
    record Stamp(String author, Instant time) {}
}
