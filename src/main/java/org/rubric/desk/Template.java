package org.rubric.desk;

import java.util.ArrayList;
import java.util.List;
import org.rubric.catalogue.FixedTexts;
import org.rubric.catalogue.OwnWording;
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
/// author's guide fixes (Table 1, 8.1 to 8.6), in the language of its fixed texts. The long
/// prescribed paragraph of clause 2 is not shipped; a short opener of our own stands there until
/// the official one is taken from the user's skeleton ([FixedTextsJob]).
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
        var wording = OwnWording.of(texts.language());
        var own = wording.texts().openers();
        var none = wording.none();
        var clauses = new ArrayList<Block>();
        clauses.add(clause(wording.title("scope"), empty()));
        clauses.add(
                clause(
                        wording.title("references"),
                        opener(openers.references(), own.references())));
        clauses.add(
                clause(
                        wording.title("definitions"),
                        clause(
                                wording.title("elsewhere"),
                                opener(openers.elsewhere(), own.elsewhere()),
                                said(none)),
                        clause(
                                wording.title("here"),
                                opener(openers.here(), own.here()),
                                said(none))));
        clauses.add(
                clause(
                        wording.title("abbreviations"),
                        opener(openers.abbreviations(), own.abbreviations())));
        clauses.add(clause(wording.title("conventions"), conventions(texts, none)));
        clauses.add(clause(wording.title("body"), empty()));
        clauses.add(bibliography(wording.title("bibliography")));
        return clauses;
    }

    private static Clause bibliography(String title) {
        var id = Id.fresh();
        return new Clause(
                id,
                Traits.NONE,
                Clause.Kind.BIBLIOGRAPHY,
                Block.Line.of(id.part("title"), title),
                List.of());
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

    private static Block[] conventions(FixedTexts texts, String none) {
        if (texts.conventions().isEmpty()) return new Block[] {said(none)};
        return texts.conventions().stream()
                .map(words -> Paragraph.of(Id.fresh(), Inline.plain(words)))
                .toArray(Block[]::new);
    }

    private static Paragraph said(String words) {
        return Paragraph.of(Id.fresh(), Inline.plain(words));
    }

    private static Paragraph empty() {
        return Paragraph.of(Id.fresh(), List.of());
    }
}
