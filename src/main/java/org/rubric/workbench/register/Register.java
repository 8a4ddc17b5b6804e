package org.rubric.workbench.register;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What the place Documents lists, in its order.
enum Register {
    DRAFTS(org.rubric.desk.Register.DRAFTS, Feather.FOLDER),
    MEETINGS(org.rubric.desk.Register.MEETINGS, Feather.USERS),
    RECOMMENDATIONS(org.rubric.desk.Register.RECOMMENDATIONS, Feather.BOOK_OPEN),
    QUESTIONS(org.rubric.desk.Register.QUESTIONS, Feather.HELP_CIRCLE),
    RESOLUTIONS(org.rubric.desk.Register.RESOLUTIONS, Feather.BOOKMARK),
    PEOPLE(org.rubric.desk.Register.PEOPLE, Feather.USER);

    private final org.rubric.desk.Register source;
    private final Ikon icon;

    Register(org.rubric.desk.Register source, Ikon icon) {
        this.source = source;
        this.icon = icon;
    }

    org.rubric.desk.Register source() {
        return source;
    }

    Ikon icon() {
        return icon;
    }

    /// Key of its name in the messages.
    String key() {
        return "register." + source.word();
    }
}
