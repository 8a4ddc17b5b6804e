package org.rubric.workbench.write;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.FixedTexts;
import org.rubric.catalogue.Person;
import org.rubric.desk.Use;
import org.rubric.desk.UsesJob;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.interchange.Progress;

/// What the place *Write* reaches beyond the draft at hand.
public interface Reach {

    /// Nothing but the draft.
    Reach NONE =
            new Reach() {
                @Override
                public List<Use> elsewhere(UsesJob job, Progress progress) {
                    return List.of();
                }

                @Override
                public void open(Id draft, Position place) {}

                @Override
                public Optional<FixedTexts> fixedTexts(String language) {
                    return Optional.empty();
                }

                @Override
                public void takeFixedTexts(Consumer<FixedTexts> taken) {}
            };

    /// The user, if the store knows.
    default Optional<Person> me() {
        return Optional.empty();
    }

    /// Uses in the other drafts; called on a thread of its own.
    List<Use> elsewhere(UsesJob job, Progress progress) throws IOException;

    /// Makes a draft of a document that was composed, and opens it.
    ///
    /// @param document begins with a clause
    default void begin(Document document) {}

    /// Numbers and names that the drafts of the store have.
    default List<Designation> taken() {
        return List.of();
    }

    /// Opens another draft at a place.
    void open(Id draft, Position place);

    /// The fixed texts of a language that were taken from a skeleton.
    Optional<FixedTexts> fixedTexts(String language);

    /// Asks for a skeleton, reads and keeps its fixed texts in the background.
    ///
    /// @param taken hears of them on the FX thread; of a failure the user is told
    void takeFixedTexts(Consumer<FixedTexts> taken);
}
