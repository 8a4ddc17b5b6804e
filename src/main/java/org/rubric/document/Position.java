package org.rubric.document;

/// A place between two characters: the block whose runs hold it and the number of caret steps
/// before it. A character of text is one step per UTF-16 unit, every other inline as many as
/// [Inline#length] says.
public record Position(Id block, int offset) {

    public Position {
        if (offset < 0) throw new IllegalArgumentException("Negative offset: " + offset);
    }
}
