package org.rubric.desk.meeting.post;

/// What is asked about a document before it is posted.
public enum Aspect {
    /// It has a number.
    NUMBER,
    /// Its header table says whose it is and whom to ask.
    HEADER,
    /// The rules find no error.
    CHECKED,
    /// Nothing that a person is to write is empty.
    WORDS,
    /// What is asked of a text before its decision is answered.
    JUDGED,
    /// Its files do not record changes.
    RECORDING,
    /// The document systems take the name of its files.
    FILE_NAME
}
