package org.rubric.interchange;

import java.util.function.Supplier;

/// Where a long job tells how far it is and asks whether to go on.
@FunctionalInterface
public interface Progress {

    /// Tells nobody and never stops.
    Progress NONE =
            new Progress() {
                @Override
                public boolean at(String stage, double part) {
                    return true;
                }

                @Override
                public boolean at(Supplier<String> stage, double part) {
                    return true;
                }
            };

    /// @param stage what is being done, in words: "Reading the text"
    /// @param part of the whole job, 0 to 1
    /// @return false when the user has cancelled
    boolean at(String stage, double part);

    /// The same with words that are asked for only where somebody reads them.
    default boolean at(Supplier<String> stage, double part) {
        return at(stage.get(), part);
    }
}
