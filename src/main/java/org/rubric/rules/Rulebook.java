package org.rubric.rules;

import org.rubric.rules.exhibits.AnnexPrefix;
import org.rubric.rules.exhibits.Description;
import org.rubric.rules.exhibits.FigureCaption;
import org.rubric.rules.exhibits.HeaderRow;
import org.rubric.rules.exhibits.NoteNumbers;
import org.rubric.rules.exhibits.PrintedNumbers;
import org.rubric.rules.exhibits.TableCaption;
import org.rubric.rules.exhibits.UncitedFigure;
import org.rubric.rules.exhibits.UncitedTable;
import org.rubric.rules.frontmatter.BaseYear;
import org.rubric.rules.frontmatter.HeaderFields;
import org.rubric.rules.frontmatter.KeywordOrder;
import org.rubric.rules.frontmatter.Keywords;
import org.rubric.rules.frontmatter.Leftovers;
import org.rubric.rules.frontmatter.LiaisonFields;
import org.rubric.rules.frontmatter.Name;
import org.rubric.rules.frontmatter.RequirementInFront;
import org.rubric.rules.frontmatter.StatusOfProcess;
import org.rubric.rules.frontmatter.SummaryLength;
import org.rubric.rules.frontmatter.SummaryMissing;
import org.rubric.rules.frontmatter.Title;
import org.rubric.rules.language.Thousands;
import org.rubric.rules.language.DecimalPoint;
import org.rubric.rules.language.OxfordSpelling;
import org.rubric.rules.language.BritishSpelling;
import org.rubric.rules.language.IctName;
import org.rubric.rules.language.Gendered;
import org.rubric.rules.language.Exclusionary;
import org.rubric.rules.language.RecommendationWord;
import org.rubric.rules.language.OwnKind;
import org.rubric.rules.language.AmbiguousDate;
import org.rubric.rules.wording.OptionalTwice;
import org.rubric.rules.references.LabelForm;
import org.rubric.rules.language.UnitSpace;
import org.rubric.rules.language.UnitSymbol;
import org.rubric.rules.references.AppendixOnly;
import org.rubric.rules.references.BibliographyTag;
import org.rubric.rules.references.BindingOnInformative;
import org.rubric.rules.references.BrokenLink;
import org.rubric.rules.references.DuplicateTag;
import org.rubric.rules.references.EntryOrder;
import org.rubric.rules.references.OlderEdition;
import org.rubric.rules.references.PageReference;
import org.rubric.rules.references.SectionWord;
import org.rubric.rules.references.Superseded;
import org.rubric.rules.references.UncitedReference;
import org.rubric.rules.references.UnknownTag;
import org.rubric.rules.references.Unjustified;
import org.rubric.rules.references.Unpublished;
import org.rubric.rules.structure.AnnexStatus;
import org.rubric.rules.structure.AppendixStatus;
import org.rubric.rules.structure.BibliographyHeading;
import org.rubric.rules.structure.DefinitionLists;
import org.rubric.rules.structure.FixedClauses;
import org.rubric.rules.structure.FixedTitles;
import org.rubric.rules.structure.HeadingStop;
import org.rubric.rules.structure.Lettering;
import org.rubric.rules.structure.ListOpeners;
import org.rubric.rules.structure.NoneMarker;
import org.rubric.rules.structure.OrderOfParts;
import org.rubric.rules.structure.ReferencesOpener;
import org.rubric.rules.structure.Scope;
import org.rubric.rules.structure.SkippedLevel;
import org.rubric.rules.structure.TechnicalText;
import org.rubric.rules.terms.AbbreviationOrder;
import org.rubric.rules.terms.CircularDefinition;
import org.rubric.rules.terms.DefinedElsewhere;
import org.rubric.rules.terms.DefinitionStop;
import org.rubric.rules.terms.DuplicateTerm;
import org.rubric.rules.terms.SourceOfOwnTerm;
import org.rubric.rules.terms.TermOrder;
import org.rubric.rules.terms.TermSource;
import org.rubric.rules.terms.TwoExpansions;
import org.rubric.rules.terms.UnlistedAbbreviation;
import org.rubric.rules.terms.UnnumberedTerm;
import org.rubric.rules.terms.TermCapital;
import org.rubric.rules.terms.UnusedAbbreviation;
import org.rubric.rules.terms.ExpansionCapitals;
import org.rubric.rules.terms.OtherExpansion;
import org.rubric.rules.terms.PluralAbbreviation;
import org.rubric.rules.exhibits.FigureCaptionForm;
import org.rubric.rules.exhibits.TableCaptionForm;
import org.rubric.rules.exhibits.TypedNote;
import org.rubric.rules.language.CodeQuotes;
import org.rubric.rules.frontmatter.KeywordList;
import org.rubric.rules.frontmatter.QuestionForm;
import org.rubric.rules.references.EntryForm;
import org.rubric.rules.references.EntryYear;
import org.rubric.rules.references.BareName;
import org.rubric.rules.references.TypedNumber;
import org.rubric.rules.references.UncitedBibliography;
import org.rubric.rules.structure.RequirementInScope;
import org.rubric.rules.structure.TwinTitles;
import org.rubric.rules.structure.TypedHeading;
import org.rubric.rules.structure.UnmentionedPart;
import org.rubric.rules.wording.LeftOpen;
import org.rubric.rules.wording.MayNot;
import org.rubric.rules.wording.EditorsNotes;
import org.rubric.rules.wording.Must;
import org.rubric.rules.wording.NotAgreed;
import org.rubric.rules.wording.RequirementInAppendix;
import org.rubric.rules.wording.RequirementInNote;
import org.rubric.rules.wording.ShoutedKeyword;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The list of all rules, in the order of the author's guide. A test fails if a rule is not in it.
public record Rulebook(List<Rule> rules) {
    public Rulebook {
        rules = List.copyOf(rules);
    }

    public static Rulebook standard() {
        return new Rulebook(
                Stream.of(
                                frontmatter(),
                                structure(),
                                references(),
                                terms(),
                                wording(),
                                exhibits(),
                                language())
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Rule> frontmatter() {
        return List.of(
                new Name(),
                new Title(),
                new StatusOfProcess(),
                new BaseYear(),
                new HeaderFields(),
                new LiaisonFields(),
                new SummaryMissing(),
                new SummaryLength(),
                new RequirementInFront(),
                new Keywords(),
                new KeywordOrder(),
                new Leftovers(),
                new KeywordList(),
                new QuestionForm());
    }

    private static List<Rule> structure() {
        return List.of(
                new FixedClauses(),
                new FixedTitles(),
                new DefinitionLists(),
                new NoneMarker(),
                new ReferencesOpener(),
                new ListOpeners(),
                new TechnicalText(),
                new OrderOfParts(),
                new Scope(),
                new AnnexStatus(),
                new AppendixStatus(),
                new Lettering(),
                new SkippedLevel(),
                new HeadingStop(),
                new BibliographyHeading(),
                new RequirementInScope(),
                new TwinTitles(),
                new UnmentionedPart(),
                new TypedHeading());
    }

    private static List<Rule> references() {
        return List.of(
                new UnknownTag(),
                new UncitedReference(),
                new AppendixOnly(),
                new BindingOnInformative(),
                new DuplicateTag(),
                new EntryOrder(),
                new Unpublished(),
                new Superseded(),
                new BibliographyTag(),
                new BrokenLink(),
                new SectionWord(),
                new PageReference(),
                new LabelForm(),
                new EntryForm(),
                new EntryYear(),
                new BareName(),
                new TypedNumber(),
                new UncitedBibliography(),
                new OlderEdition(),
                new Unjustified());
    }

    private static List<Rule> terms() {
        return List.of(
                new DefinitionStop(),
                new TermOrder(),
                new UnnumberedTerm(),
                new TermSource(),
                new SourceOfOwnTerm(),
                new DuplicateTerm(),
                new CircularDefinition(),
                new UnlistedAbbreviation(),
                new AbbreviationOrder(),
                new TwoExpansions(),
                new TermCapital(),
                new UnusedAbbreviation(),
                new ExpansionCapitals(),
                new PluralAbbreviation(),
                new DefinedElsewhere(),
                new OtherExpansion());
    }

    private static List<Rule> wording() {
        return List.of(
                new RequirementInNote(),
                new RequirementInAppendix(),
                new Must(),
                new NotAgreed(),
                new EditorsNotes(),
                new MayNot(),
                new ShoutedKeyword(),
                new OptionalTwice(),
                new LeftOpen());
    }

    private static List<Rule> exhibits() {
        return List.of(
                new UncitedFigure(),
                new FigureCaption(),
                new PrintedNumbers(),
                new Description(),
                new UncitedTable(),
                new TableCaption(),
                new HeaderRow(),
                new AnnexPrefix(),
                new NoteNumbers(),
                new FigureCaptionForm(),
                new TableCaptionForm(),
                new TypedNote());
    }

    private static List<Rule> language() {
        return List.of(
                new UnitSpace(),
                new UnitSymbol(),
                new Thousands(),
                new DecimalPoint(),
                new AmbiguousDate(),
                new OxfordSpelling(),
                new BritishSpelling(),
                new IctName(),
                new Gendered(),
                new Exclusionary(),
                new RecommendationWord(),
                new OwnKind(),
                new CodeQuotes());
    }

    /// The rule of a finding; empty for a finding that another part of the program made.
    public Optional<Rule> rule(String code) {
        return rules.stream().filter(rule -> rule.sheet().code().equals(code)).findFirst();
    }
}
