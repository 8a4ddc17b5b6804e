package org.rubric.workbench.meeting.desk;

import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.wording.Wording;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.session.Entry;
import org.rubric.meeting.session.Verdict;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// What stands about an entry, as a word with a sign; the word alone says it, too.
record Standing(String word, Ikon sign, String tone) {
    private static final String GOOD = "good-word";
    private static final String QUIET = "secondary";
    private static final String BAD = "bad-word";

    static Standing of(Entry entry, Meeting meeting, Words words) {
        if (entry.document().isPresent()) return of(entry.document().get(), words);
        if (entry.heading()) return new Standing("", Feather.INFO, QUIET);
        var outcome = entry.item().orElseThrow().outcome();
        if (!outcome.isBlank())
            return new Standing(
                    lowered(outcome), entry.ipr() ? Feather.INFO : Feather.CHECK, tone(entry));
        boolean people = entry.title().startsWith("Participants");
        return people
                ? new Standing(
                        words.of("desk.people", meeting.participants().size()), Feather.INFO, QUIET)
                : new Standing("", Feather.INFO, QUIET);
    }

    private static String tone(Entry entry) {
        return entry.ipr() ? QUIET : GOOD;
    }

    private static String lowered(String outcome) {
        return outcome.substring(0, 1).toLowerCase(Wording.language()) + outcome.substring(1);
    }

    private static Standing of(MeetingDocument document, Words words) {
        boolean needed = document.number().kind() != MeetingDocument.Kind.TEMPORARY_DOCUMENT;
        if (document.conclusion().isEmpty())
            return new Standing(
                    needed ? words.of("meeting.noconclusion") : "", Feather.CIRCLE, QUIET);
        var kind = document.conclusion().get().kind();
        return new Standing(word(kind.letter(), kind.words(), words), sign(kind), tone(kind));
    }

    /// A verdict in one or two words.
    static String word(Verdict verdict, Words words) {
        return verdict.means() instanceof Verdict.Means.About
                ? word(verdict.letter(), verdict.words(), words)
                : verdict.words();
    }

    private static String word(char letter, String whole, Words words) {
        return letter == 'C' || letter == 'F' ? words.of("verdict." + letter) : whole;
    }

    private static Ikon sign(Conclusion.Kind kind) {
        return switch (kind) {
            case AGREED, AGREED_WITH_CHANGES -> Feather.CHECK;
            case NOTED -> Feather.INFO;
            case NOT_AGREED, WITHDRAWN -> Feather.X;
            case FURTHER_CONTRIBUTIONS -> Feather.EDIT_3;
            case POSTPONED, NOT_PRESENTED, CARRIED_FORWARD -> Feather.CORNER_DOWN_RIGHT;
        };
    }

    private static String tone(Conclusion.Kind kind) {
        return switch (kind) {
            case AGREED, AGREED_WITH_CHANGES -> GOOD;
            case NOT_AGREED -> BAD;
            default -> QUIET;
        };
    }

    /// Shows it; nothing is said where there is nothing to say.
    void on(Label label) {
        label.getStyleClass().removeAll(GOOD, QUIET, BAD);
        label.getStyleClass().add(tone);
        label.setText(word);
        label.setGraphic(word.isEmpty() || sign == Feather.CIRCLE ? null : Icons.small(sign));
    }
}
