package org.rubric.repository;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// What a journal file holds.
///
/// @param good the records that follow each other without a gap from the base on
/// @param end where the last good record ends, in bytes; 0: not even the header is whole
/// @param size of the file
/// @param later whole records after the first bad spot
record JournalScan(List<Frame> good, long end, long size, List<Frame> later) {

    /// @param hash of the state at the base
    static JournalScan of(Address address, long base, long hash) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(address.journal(base)));
        if (bytes.limit() < JournalFile.HEADER)
            return new JournalScan(List.of(), 0, bytes.limit(), List.of());
        var good = new ArrayList<Frame>();
        int end = JournalFile.HEADER;
        long rolled = hash;
        for (var frame = Frame.at(end, bytes, address.id());
                frame.isPresent() && follows(frame.get(), base + good.size(), rolled);
                frame = Frame.at(end, bytes, address.id())) {
            good.add(frame.get());
            end += frame.get().size();
            rolled = frame.get().hash();
        }
        return new JournalScan(good, end, bytes.limit(), survivors(address, bytes, end));
    }

    private static boolean follows(Frame frame, long last, long hash) {
        return frame.sequence() == last + 1 && frame.hash() == Frame.roll(hash, frame.payload());
    }

    private static List<Frame> survivors(Address address, ByteBuffer bytes, int from) {
        var found = new ArrayList<Frame>();
        for (int at = from; at < bytes.limit(); ) {
            var frame = Frame.at(at, bytes, address.id());
            if (frame.isEmpty()) {
                at++;
                continue;
            }
            found.add(frame.get());
            at += frame.get().size();
        }
        return found;
    }
}
