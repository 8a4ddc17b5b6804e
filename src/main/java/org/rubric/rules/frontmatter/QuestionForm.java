package org.rubric.rules.frontmatter;

import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.rules.Profile;
import org.rubric.rules.Rule;
import org.rubric.editing.Selection;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

import java.util.function.Consumer;
import java.util.List;
import java.util.regex.Pattern;

/// A Question is named by its number and the study group's (practice of the sector).
public record QuestionForm() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.only(Profile.MEETING, "HDR-05", Severity.WARNING);

    private static final Pattern RIGHT =
            Pattern.compile("\\d{1,2}/(?:\\d{1,2}|[A-Z]+)|All/\\d{1,2}");
    private static final Pattern OTHER =
            Pattern.compile("(?i)(?:Questions? ?|Q\\.? ?)?(\\d{1,2}) ?[-/\u2011] ?(\\d{1,2})");

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.draft()) return;
        for (var question : dossier.document().front().people().questions())
            if (wrong(question))
                report.accept(
                        finding(
                                dossier.document().id(),
                                WORDS.of("write.instead", right(question), question)));
    }

    private static boolean wrong(String question) {
        return !RIGHT.matcher(question).matches() && OTHER.matcher(question.strip()).matches();
    }

    private static String right(String question) {
        return OTHER.matcher(question.strip()).replaceFirst("$1/$2");
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        var front = dossier.document().front();
        var questions = front.people().questions();
        if (!finding.place().equals(dossier.document().id())) return List.of();
        var right = questions.stream().map(each -> wrong(each) ? right(each) : each).toList();
        if (right.equals(questions)) return List.of();
        var people = front.people().withQuestions(right);
        return List.of(
                new Correction(
                        WORDS.of("HDR-05.offer", WORDS.list(right)),
                        Transaction.of(
                                WORDS.of("HDR-05.done"),
                                List.of(new Step.Reset(front.withPeople(people))),
                                new Selection.None())));
    }
}
