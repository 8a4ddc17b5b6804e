package org.rubric.workbench;

import java.util.List;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.editing.Session;
import org.rubric.workbench.write.WritePlace;

/// What the place *Write* has when its draft is left: nothing. The text, its pages, its checks and
/// all that could be undone would else stay in memory until another draft is opened.
final class Blank {
    private Blank() {}

    /// Takes the draft out of the place and of everything in it.
    static void in(WritePlace write) {
        var nothing = Session.of(Document.of(FrontMatter.EMPTY, List.of()));
        write.open(nothing);
        write.close();
        var beside = write.split().text();
        beside.open(nothing);
        beside.close();
    }
}
