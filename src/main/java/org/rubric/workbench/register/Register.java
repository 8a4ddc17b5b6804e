package org.rubric.workbench.register;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What the place Documents lists, in its order and groups.
enum Register {
    DRAFTS(Group.MINE, org.rubric.desk.Register.DRAFTS, Feather.FOLDER),
    MEETINGS(Group.MINE, org.rubric.desk.Register.MEETINGS, Feather.USERS),
    RECOMMENDATIONS(Group.TEXTS, org.rubric.desk.Register.RECOMMENDATIONS, Feather.BOOK_OPEN),
    RESOLUTIONS(Group.TEXTS, org.rubric.desk.Register.RESOLUTIONS, Feather.BOOKMARK),
    TERMS(Group.TEXTS, org.rubric.desk.Register.TERMS, Feather.TYPE),
    STUDY_GROUP(Group.GROUP, org.rubric.desk.Register.STUDY_GROUP, Feather.HOME),
    QUESTIONS(Group.GROUP, org.rubric.desk.Register.QUESTIONS, Feather.HELP_CIRCLE),
    WORKING_PARTIES(Group.GROUP, org.rubric.desk.Register.WORKING_PARTIES, Feather.LAYERS),
    REGIONAL_GROUPS(Group.GROUP, org.rubric.desk.Register.REGIONAL_GROUPS, Feather.MAP_PIN),
    COORDINATION(Group.GROUP, org.rubric.desk.Register.COORDINATION, Feather.SHARE_2),
    PEOPLE(Group.GROUP, org.rubric.desk.Register.PEOPLE, Feather.USER),
    MAILING_LISTS(Group.GROUP, org.rubric.desk.Register.MAILING_LISTS, Feather.MAIL);

    /// Under which heading of the list a register stands.
    enum Group {
        MINE("place.documents"),
        TEXTS("register.texts"),
        GROUP("register.group");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private final Group group;
    private final org.rubric.desk.Register source;
    private final Ikon icon;

    Register(Group group, org.rubric.desk.Register source, Ikon icon) {
        this.group = group;
        this.source = source;
        this.icon = icon;
    }

    Group group() {
        return group;
    }

    org.rubric.desk.Register source() {
        return source;
    }

    Ikon icon() {
        return icon;
    }

    /// Word of the form of its cards; that of a register without cards is none of a form.
    String word() {
        return source.word();
    }

    /// Key of its name in the messages.
    String key() {
        return "register." + source.word();
    }
}
