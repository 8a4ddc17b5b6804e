package org.rubric.catalogue;

import org.rubric.document.Id;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A published text of ITU or of another body that a draft can cite.
///
/// @param block what its block of numbers is for, such as "Requirements and use cases"
public record Recommendation(
        Designation designation,
        Title title,
        String block,
        Standing standing,
        List<String> questions,
        Provenance provenance)
        implements Card {

    /// Where it stands. Every part may be empty: not known.
    ///
    /// @param date of approval of the edition that is current, ISO of any precision
    /// @param edition its number or name
    /// @param status in force, superseded, withdrawn …
    /// @param until ISO day on which it ceased to be in force
    /// @param replacedBy what took its place, undated; see [Succession]
    /// @param earlier editions before the current one, in any order
    public record Standing(
            String date,
            String edition,
            String status,
            String until,
            List<Designation> replacedBy,
            List<Edition> earlier) {
        public static final Standing UNKNOWN = of("", "", "");

        public Standing {
            replacedBy = List.copyOf(replacedBy);
            earlier = List.copyOf(earlier);
        }

        public static Standing of(String date, String edition, String status) {
            return new Standing(date, edition, status, "", List.of(), List.of());
        }

        public Standing withReplacedBy(List<Designation> others) {
            return new Standing(date, edition, status, until, others, earlier);
        }

        public Standing withEarlier(List<Edition> others) {
            return new Standing(date, edition, status, until, replacedBy, others);
        }

        /// The same text in a new edition: the one until now becomes an earlier one.
        public Standing renewed(Edition next) {
            var all = new ArrayList<>(earlier);
            if (!current().isUnknown()) all.add(current());
            return new Standing(
                    next.date(), next.name(), next.status(), next.until(), replacedBy, all);
        }

        /// Whether it can be asked for no more: withdrawn, superseded, deleted, or replaced.
        public boolean gone() {
            return status.toLowerCase(Locale.ROOT)
                            .matches(".*(?:withdrawn|supersed|deleted|replaced).*")
                    || !replacedBy.isEmpty();
        }

        public boolean withdrawn() {
            return status.toLowerCase(Locale.ROOT).contains("withdrawn");
        }

        Edition current() {
            return new Edition(date, edition, status, until);
        }
    }

    public Recommendation {
        questions = List.copyOf(questions);
    }

    @Override
    public Id id() {
        return Card.id("recommendation", designation.tag());
    }

    @Override
    public String name() {
        return designation.tag();
    }

    /// All its editions of which a date or a name is known, the oldest first.
    public List<Edition> editions() {
        return Edition.ordered(standing);
    }

    /// The edition that was in force on that ISO day; empty: none is known to have been.
    public Optional<Edition> asAt(String day) {
        return Edition.asAt(editions(), day).filter(edition -> !endless(edition));
    }

    /// Whether on that ISO day it may have been in force or not: its last edition had come and is
    /// in force no longer, and nobody has said since when.
    public boolean openEnded(String day) {
        return Edition.asAt(editions(), day).filter(this::endless).isPresent();
    }

    private boolean endless(Edition edition) {
        return edition.equals(standing.current()) && standing.gone() && standing.until().isEmpty();
    }
}
