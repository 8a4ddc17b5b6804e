package org.rubric.interchange.word.reading;

import java.io.IOException;

/// Watches whether the same fields are open in every state of a text: while they are not, each
/// paragraph has to be told in each state.
final class FieldWatch {
    private Fields before = new Fields();
    private Fields kept = new Fields();
    private boolean settled = true;

    boolean settled() {
        return settled;
    }

    /// The fields that are open where a paragraph begins, to be kept with it: one object as long as
    /// they are the same, never changed.
    ///
    /// @throws IOException when more would be kept than any text needs
    Fields entering(StoryTeller teller, Source source) throws IOException {
        if (kept.same(teller.fields())) return kept;
        kept = teller.fields().copy();
        source.takeFields(kept.count());
        return kept;
    }

    /// A paragraph with changes passes.
    ///
    /// @param teller whose fields are those with all changes made
    void pass(Script script, StoryTeller teller) {
        if (settled) before = teller.fields().copy();
        advance(script, teller.fields(), Track.ACCEPTED);
        advance(script, before, Track.BASE);
        settled = teller.fields().same(before);
    }

    private static void advance(Script script, Fields fields, int state) {
        for (int i = 0; i < script.size(); i++)
            if (script.track(i).in(state))
                switch (script.piece(i)) {
                    case Piece.FieldMark(var type) -> {
                        switch (type) {
                            case "begin" -> fields.begin();
                            case "separate" -> fields.separate();
                            case "end" -> fields.end();
                            default -> {}
                        }
                    }
                    case Piece.Field(var instruction) -> {
                        fields.begin();
                        fields.instruct(instruction);
                        fields.separate();
                    }
                    case Piece.Instruction(var text) -> fields.instruct(text);
                    case Piece.Words(var text, _) -> {
                        if (fields.instructing()) fields.instruct(text);
                    }
                    case Piece.Run _,
                            Piece.Link _,
                            Piece.LinkEnd _,
                            Piece.Note _,
                            Piece.Page _,
                            Piece.Fixed _,
                            Piece.Formula _,
                            Piece.Boxed _ -> {}
                }
        fields.paragraph();
    }
}
