package org.rubric.repository;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rubric.repository.seal.Piece;
import org.rubric.repository.seal.Seal;

/// A book whose states and changes are sealed before the volume sees them; the volume's files stay
/// as they are.
///
/// @param volume binds each piece to its volume
record SealedBook<S>(Book<S> book, UUID volume, Seal seal) implements Book<S> {

    static String stateOf(UUID volume) {
        return "state " + volume;
    }

    static String changeOf(UUID volume) {
        return "change " + volume;
    }

    @Override
    public byte[] whole(S state) throws IOException {
        return new Piece(stateOf(volume), book.whole(state)).sealed(seal);
    }

    @Override
    public S read(byte[] whole) throws IOException {
        return book.read(Piece.opened(seal, stateOf(volume), whole));
    }

    @Override
    public List<byte[]> between(S before, S after, Stamp stamp) throws IOException {
        var all = new ArrayList<byte[]>();
        for (var change : book.between(before, after, stamp))
            all.add(new Piece(changeOf(volume), change).sealed(seal));
        return all;
    }

    @Override
    public S after(S state, byte[] change) throws IOException {
        return book.after(state, Piece.opened(seal, changeOf(volume), change));
    }

    @Override
    public void safe(Moment<S> moment, Runnable followed) {
        book.safe(moment, followed);
    }
}
