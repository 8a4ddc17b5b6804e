package org.rubric.repository;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Finds the last good state of a volume. Reads only; mending is the [Volume]'s.
///
/// @param moment the last good state
/// @param tail the journal to go on with
/// @param replayed changes that were only in journals
/// @param damage what was acknowledged and cannot be applied
record Recovery<S>(Moment<S> moment, Tail tail, int replayed, Damage damage) {

    /// @param base in the journal's name
    /// @param end of the last good record in bytes; 0: not even the header is whole
    /// @param size behind `end` lies what was never acknowledged
    record Tail(long base, long end, long size) {
        boolean isWhole() {
            return end == size && end > 0;
        }
    }

    /// @param highest sequence seen anywhere, so that no number is used again
    /// @param salvaged later changes whose bytes are whole
    /// @param reason in words; empty: nothing is damaged
    record Damage(long highest, List<Frame> salvaged, String reason) {
        boolean none() {
            return reason.isEmpty();
        }
    }

    /// @param witness the highest sequence that something outside the folder has seen on disk
    /// @throws RepositoryException DAMAGED if no snapshot can be read
    static <S> Recovery<S> of(Address address, Book<S> book, OptionalLong witness)
            throws IOException {
        for (long number : address.snapshots().reversed()) {
            Moment<S> start;
            try {
                var file = SnapshotFile.read(address.id(), address.snapshot(number));
                start = new Moment<>(book.read(file.payload()), file.sequence(), file.hash());
            } catch (AccessDeniedException e) {
                // Not ours to judge: whoever may not read it must not begin anew either.
                throw e;
            } catch (IOException _) {
                continue;
            }
            return new Chain<>(address, book, start).follow(witness);
        }
        throw new RepositoryException(
                RepositoryException.Kind.DAMAGED,
                RepositoryException.words("damaged.all", address.folder()));
    }

    /// The journals after a snapshot, one after the other.
    private static final class Chain<S> {
        private final Address address;
        private final Book<S> book;
        private final long start;
        private final List<Frame> salvaged = new ArrayList<>();
        private Moment<S> now;
        private Tail tail;
        private long highest;
        private String reason = "";

        Chain(Address address, Book<S> book, Moment<S> start) {
            this.address = address;
            this.book = book;
            this.start = start.sequence();
            now = start;
            tail = new Tail(start.sequence(), 0, 0);
            highest = start.sequence();
        }

        Recovery<S> follow(OptionalLong witness) throws IOException {
            var journals = address.journals().stream().filter(base -> base >= start).toList();
            if (!journals.contains(start)) reason = RepositoryException.words("damage.journal");
            for (long base : journals) take(base);
            if (highest > now.sequence() && reason.isEmpty())
                reason = RepositoryException.words("damage.gap");
            if (witness.isPresent() && witness.getAsLong() > now.sequence()) {
                highest = Math.max(highest, witness.getAsLong());
                if (reason.isEmpty()) reason = RepositoryException.words("damage.end");
            }
            int replayed = (int) (now.sequence() - start);
            return new Recovery<>(now, tail, replayed, new Damage(highest, salvaged, reason));
        }

        private void take(long base) throws IOException {
            var scan = JournalScan.of(address, base, now.hash());
            highest = Math.max(highest, base);
            boolean broken = !reason.isEmpty() || base != now.sequence();
            if (!broken) {
                tail = new Tail(base, scan.end(), scan.size());
                apply(scan.good());
            } else salvaged.addAll(scan.good());
            rest(scan.later(), broken);
        }

        private void apply(List<Frame> frames) {
            for (var frame : frames) {
                if (!reason.isEmpty()) {
                    salvaged.add(frame);
                    continue;
                }
                try {
                    var next = book.after(now.state(), frame.payload());
                    now = new Moment<>(next, frame.sequence(), frame.hash());
                } catch (IOException _) {
                    reason = RepositoryException.words("damage.change");
                    salvaged.add(frame);
                }
                highest = frame.sequence();
            }
        }

        /// Records behind a bad spot: not acknowledged if none of them knew anything beyond it to
        /// be on disk, else the bad spot is damage.
        private void rest(List<Frame> later, boolean broken) {
            long known = later.stream().mapToLong(Frame::forced).max().orElse(0);
            if (known > now.sequence() || broken && !later.isEmpty()) {
                highest = Math.max(highest, known);
                for (var frame : later) highest = Math.max(highest, frame.sequence());
                salvaged.addAll(later);
            }
        }
    }
}
