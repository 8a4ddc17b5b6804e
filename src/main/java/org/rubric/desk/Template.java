package org.rubric.desk;

import java.util.ArrayList;
import java.util.List;
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
/// skeleton.
public final class Template {
    private static final String REFERENCES =
            "The following documents contain provisions which, through reference in this text,"
                    + " constitute provisions of this Recommendation.";
    private static final String ELSEWHERE =
            "This Recommendation uses the following terms defined elsewhere:";
    private static final String HERE = "This Recommendation defines the following terms:";
    private static final String ABBREVIATIONS =
            "This Recommendation uses the following abbreviations and acronyms:";

    private Template() {}

    /// @param title may be empty
    /// @param question `4/20`; may be empty
    public static Document recommendation(String title, String question) {
        var identity = new Identity("", "", title, DocumentKind.RECOMMENDATION, "", "en");
        var questions = question.isEmpty() ? List.<String>of() : List.of(question);
        var group = question.contains("/") ? question.substring(question.indexOf('/') + 1) : "";
        var front =
                new FrontMatter(
                        identity,
                        new Approval("AAP", "Under study", "", "", group, ""),
                        new People(List.of(), questions, ""),
                        new Abstract(List.of(empty()), List.of(), List.of()),
                        new MeetingHeader(
                                "TD",
                                "",
                                new Sitting("2025-2028", group, "", ""),
                                "",
                                "",
                                Liaison.NONE),
                        List.of());
        return Document.of(front, clauses());
    }

    private static List<Block> clauses() {
        var clauses = new ArrayList<Block>();
        clauses.add(clause("Scope", empty()));
        clauses.add(clause("References", opener(REFERENCES)));
        clauses.add(
                clause(
                        "Definitions",
                        clause("Terms defined elsewhere", opener(ELSEWHERE), none()),
                        clause("Terms defined in this Recommendation", opener(HERE), none())));
        clauses.add(clause("Abbreviations and acronyms", opener(ABBREVIATIONS)));
        clauses.add(clause("Conventions", none()));
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

    private static Paragraph opener(String words) {
        return new Paragraph(Id.fresh(), Traits.NONE, Paragraph.Role.OPENER, Inline.plain(words));
    }

    private static Paragraph none() {
        return Paragraph.of(Id.fresh(), Inline.plain("None."));
    }

    private static Paragraph empty() {
        return Paragraph.of(Id.fresh(), List.of());
    }
}
