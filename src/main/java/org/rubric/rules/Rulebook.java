package org.rubric.rules;

import org.rubric.rules.exhibits.Description;
import org.rubric.rules.exhibits.UncitedFigure;
import org.rubric.rules.exhibits.UncitedTable;
import org.rubric.rules.frontmatter.Keywords;
import org.rubric.rules.frontmatter.Name;
import org.rubric.rules.frontmatter.RequirementInFront;
import org.rubric.rules.frontmatter.SummaryLength;
import org.rubric.rules.frontmatter.SummaryMissing;
import org.rubric.rules.frontmatter.Title;
import org.rubric.rules.references.AppendixOnly;
import org.rubric.rules.references.BibliographyTag;
import org.rubric.rules.references.BrokenLink;
import org.rubric.rules.references.DuplicateTag;
import org.rubric.rules.references.UncitedReference;
import org.rubric.rules.references.UnknownTag;
import org.rubric.rules.structure.AnnexStatus;
import org.rubric.rules.structure.AppendixStatus;
import org.rubric.rules.structure.DefinitionLists;
import org.rubric.rules.structure.FixedClauses;
import org.rubric.rules.structure.OrderOfParts;
import org.rubric.rules.structure.Scope;
import org.rubric.rules.structure.SkippedLevel;
import org.rubric.rules.structure.TechnicalText;
import org.rubric.rules.terms.DuplicateTerm;
import org.rubric.rules.terms.TermSource;
import org.rubric.rules.terms.TwoExpansions;
import org.rubric.rules.terms.UnlistedAbbreviation;
import org.rubric.rules.wording.EditorsNotes;
import org.rubric.rules.wording.Must;
import org.rubric.rules.wording.NotAgreed;
import org.rubric.rules.wording.RequirementInAppendix;
import org.rubric.rules.wording.RequirementInNote;

import java.util.List;
import java.util.Optional;

/// The list of all rules, in the order of the author's guide. A test fails if a rule is not in it.
public record Rulebook(List<Rule> rules) {
    public Rulebook {
        rules = List.copyOf(rules);
    }

    public static Rulebook standard() {
        return new Rulebook(
                List.of(
                        new Name(),
                        new Title(),
                        new SummaryMissing(),
                        new SummaryLength(),
                        new RequirementInFront(),
                        new Keywords(),
                        new FixedClauses(),
                        new DefinitionLists(),
                        new TechnicalText(),
                        new OrderOfParts(),
                        new Scope(),
                        new AnnexStatus(),
                        new AppendixStatus(),
                        new SkippedLevel(),
                        new UnknownTag(),
                        new UncitedReference(),
                        new AppendixOnly(),
                        new DuplicateTag(),
                        new BibliographyTag(),
                        new BrokenLink(),
                        new TermSource(),
                        new DuplicateTerm(),
                        new UnlistedAbbreviation(),
                        new TwoExpansions(),
                        new RequirementInNote(),
                        new RequirementInAppendix(),
                        new Must(),
                        new NotAgreed(),
                        new EditorsNotes(),
                        new UncitedFigure(),
                        new UncitedTable(),
                        new Description()));
    }

    /// The rule of a finding; empty for a finding that another part of the program made.
    public Optional<Rule> rule(String code) {
        return rules.stream().filter(rule -> rule.sheet().code().equals(code)).findFirst();
    }
}
