package org.rubric.desk;

import java.util.ArrayList;
import java.util.List;
import org.rubric.catalogue.FixedTexts;
import org.rubric.document.Abstract;
import org.rubric.document.Approval;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.MeetingHeader;
import org.rubric.document.MeetingHeader.Liaison;
import org.rubric.document.MeetingHeader.Sitting;
import org.rubric.document.People;
import org.rubric.document.Traits;

/// A new Recommendation: the clauses that every one has, in order and with the titles that the
/// author's guide fixes (Table 1, 8.1 to 8.6). The long prescribed paragraph of clause 2 is not
/// shipped; a short opener of our own stands there until the official one is taken from the user's
/// skeleton ([FixedTextsJob]).
public final class Template {
    private Template() {}

    /// The same with our own short wording.
    public static Document recommendation(String title, String question) {
        return recommendation(title, question, FixedTexts.OWN);
    }

    /// @param title may be empty
    /// @param question `4/20`; may be empty
    /// @param texts what the fixed clauses begin with
    public static Document recommendation(String title, String question, FixedTexts texts) {
        var identity =
                new Identity("", "", title, DocumentKind.RECOMMENDATION, "", texts.language());
        var questions = question.isEmpty() ? List.<String>of() : List.of(question);
        var group = question.contains("/") ? question.substring(question.indexOf('/') + 1) : "";
        var front =
                new FrontMatter(
                        identity,
                        new Approval("AAP", "Under study", "", "", group, ""),
                        new People(List.of(), questions, ""),
                        new Abstract(List.of(empty()), List.of(), List.of(empty())),
                        new MeetingHeader(
                                "TD",
                                "",
                                new Sitting("2025-2028", group, "", ""),
                                "",
                                "",
                                Liaison.NONE),
                        List.of());
        return Document.of(front, clauses(texts));
    }

    private static List<Block> clauses(FixedTexts texts) {
        var openers = texts.openers();
        var own = FixedTexts.OWN.openers();
        var clauses = new ArrayList<Block>();
        clauses.add(clause("Scope", empty()));
        clauses.add(clause("References", opener(openers.references(), own.references())));
        clauses.add(
                clause(
                        "Definitions",
                        clause(
                                "Terms defined elsewhere",
                                opener(openers.elsewhere(), own.elsewhere()),
                                none()),
                        clause(
                                "Terms defined in this Recommendation",
                                opener(openers.here(), own.here()),
                                none())));
        clauses.add(
                clause(
                        "Abbreviations and acronyms",
                        opener(openers.abbreviations(), own.abbreviations())));
        clauses.add(clause("Conventions", conventions(texts)));
        clauses.add(clause("Requirements", empty()));
        var id = Id.fresh();
        clauses.add(
                new Clause(
                        id,
                        Traits.NONE,
                        Clause.Kind.BIBLIOGRAPHY,
                        Block.Line.of(id.part("title"), "Bibliography"),
                        List.of()));
        return clauses;
    }

    private static Clause clause(String title, Block... body) {
        var id = Id.fresh();
        return new Clause(
                id,
                Traits.NONE,
                Clause.Kind.CLAUSE,
                Block.Line.of(id.part("title"), title),
                List.of(body));
    }

    /// A text that the user's skeleton did not have is ours.
    private static Paragraph opener(String words, String own) {
        return new Paragraph(
                Id.fresh(),
                Traits.NONE,
                Paragraph.Role.OPENER,
                Inline.plain(words.isEmpty() ? own : words));
    }

    private static Block[] conventions(FixedTexts texts) {
        if (texts.conventions().isEmpty()) return new Block[] {none()};
        return texts.conventions().stream()
                .map(words -> Paragraph.of(Id.fresh(), Inline.plain(words)))
                .toArray(Block[]::new);
    }

    private static Paragraph none() {
        return Paragraph.of(Id.fresh(), Inline.plain("None."));
    }

    private static Paragraph empty() {
        return Paragraph.of(Id.fresh(), List.of());
    }
}
