package org.rubric.desk.register;

import java.util.List;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Recommendation.Standing;
import org.rubric.catalogue.Title;

/// Recommendations and texts of other bodies.
final class RecommendationForm {
    static final Form<Recommendation> FORM =
            new Form<>(
                    "recommendations",
                    RecommendationForm::blank,
                    List.of(
                            Fact.of("designation", Recommendation::name, Made::designation),
                            Fact.of("title", r -> r.title().words(), Made::title),
                            Fact.of("date", r -> r.standing().date(), Made::date),
                            Fact.of("edition", r -> r.standing().edition(), Made::edition),
                            Fact.of("status", r -> r.standing().status(), Made::status),
                            Fact.of("until", r -> r.standing().until(), Made::until),
                            Fact.of(
                                    "replaced-by",
                                    r -> Editions.tags(r.standing().replacedBy()),
                                    Made::replacedBy),
                            Fact.of(
                                    "earlier",
                                    r -> Editions.written(r.standing().earlier()),
                                    Made::earlier),
                            Fact.of("block", Recommendation::block, Made::block),
                            Fact.of("questions", RecommendationForm::questions, Made::questions)),
                    r -> List.of(r.id().value()),
                    Shelf.cards(c -> c.texts().recommendations(), Made::sourced));

    private RecommendationForm() {}

    private static Recommendation blank(String words) {
        var named = Written.designation(words);
        var date = named.edition().matches("\\d{4}(-\\d{2})?") ? named.edition() : "";
        return Made.of(
                named.undated(),
                Title.of(""),
                Standing.of(date, date.isEmpty() ? named.edition() : "", ""));
    }

    private static String questions(Recommendation text) {
        return String.join(", ", text.questions().stream().map(q -> "Q" + q).toList());
    }

    /// What a block of numbers of the catalogue is for, where the text says nothing itself.
    static String block(Recommendation text, Catalogue catalogue) {
        if (!text.block().isEmpty()) return text.block();
        return catalogue.block(text.designation()).map(b -> b.label()).orElse("");
    }

    /// The one place where such cards are made.
    private static final class Made {
        private Made() {}

        static Recommendation of(Designation designation, Title title, Standing standing) {
            return new Recommendation(
                    designation, title, "", standing, List.of(), Provenance.UNKNOWN);
        }

        private static Recommendation standing(
                Recommendation r, String date, String edition, String status) {
            var s = r.standing();
            return standing(
                    r, new Standing(date, edition, status, s.until(), s.replacedBy(), s.earlier()));
        }

        private static Recommendation standing(Recommendation r, Standing standing) {
            return new Recommendation(
                    r.designation(), r.title(), r.block(), standing, r.questions(), r.provenance());
        }

        static Recommendation designation(Recommendation r, String words) {
            var named = Written.designation(words).undated();
            if (named.tag().equals(r.designation().tag())) return r;
            return new Recommendation(
                    named, r.title(), r.block(), r.standing(), r.questions(), r.provenance());
        }

        static Recommendation title(Recommendation r, String words) {
            return new Recommendation(
                    r.designation(),
                    Titles.with(r.title(), words),
                    r.block(),
                    r.standing(),
                    r.questions(),
                    r.provenance());
        }

        static Recommendation date(Recommendation r, String words) {
            var s = r.standing();
            return standing(r, Written.date(words), s.edition(), s.status());
        }

        static Recommendation edition(Recommendation r, String words) {
            return standing(r, r.standing().date(), words, r.standing().status());
        }

        static Recommendation status(Recommendation r, String words) {
            return standing(r, r.standing().date(), r.standing().edition(), words);
        }

        static Recommendation until(Recommendation r, String words) {
            var s = r.standing();
            var until = Written.date(words);
            return standing(
                    r,
                    new Standing(
                            s.date(), s.edition(), s.status(), until, s.replacedBy(), s.earlier()));
        }

        static Recommendation replacedBy(Recommendation r, String words) {
            return standing(r, r.standing().withReplacedBy(Editions.texts(words)));
        }

        static Recommendation earlier(Recommendation r, String words) {
            var known = r.standing().earlier();
            return standing(r, r.standing().withEarlier(Editions.read(words, known)));
        }

        static Recommendation block(Recommendation r, String words) {
            return new Recommendation(
                    r.designation(), r.title(), words, r.standing(), r.questions(), r.provenance());
        }

        static Recommendation questions(Recommendation r, String words) {
            return new Recommendation(
                    r.designation(),
                    r.title(),
                    r.block(),
                    r.standing(),
                    Written.questions(words),
                    r.provenance());
        }

        static Recommendation sourced(Recommendation r, Provenance provenance) {
            return new Recommendation(
                    r.designation(), r.title(), r.block(), r.standing(), r.questions(), provenance);
        }
    }
}
