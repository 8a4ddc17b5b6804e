package org.rubric.interchange.word.reading;

import java.util.ArrayList;
import java.util.List;

/// The pieces of a paragraph in order, each with the changes around it.
final class Script {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Track> tracks = new ArrayList<>();
    private boolean changed;

    void add(Piece piece, Track track) {
        pieces.add(piece);
        tracks.add(track);
        changed |=
                !track.isEmpty()
                        || switch (piece) {
                            case Piece.Words words -> words.looks().former().isPresent();
                            case Piece.Formula _, Piece.Boxed _ -> true;
                            case Piece.Run _,
                                    Piece.Instruction _,
                                    Piece.FieldMark _,
                                    Piece.Field _,
                                    Piece.Link _,
                                    Piece.LinkEnd _,
                                    Piece.Note _,
                                    Piece.Page _,
                                    Piece.Fixed _ ->
                                    false;
                        };
    }

    /// Whether it may read differently in different states of the text.
    boolean changed() {
        return changed;
    }

    /// Its words, in whatever state.
    String words() {
        var out = new StringBuilder();
        for (var piece : pieces) if (piece instanceof Piece.Words(var text, _)) out.append(text);
        return out.toString();
    }

    int size() {
        return pieces.size();
    }

    Piece piece(int i) {
        return pieces.get(i);
    }

    Track track(int i) {
        return tracks.get(i);
    }
}
