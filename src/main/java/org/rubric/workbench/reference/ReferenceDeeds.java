package org.rubric.workbench.reference;

import javafx.scene.Node;
import org.rubric.desk.reference.Listed;

/// What can be done with a reference of the list.
interface ReferenceDeeds {

    /// Goes to the place that cites it; of several lets one choose, below that node.
    void cited(Listed one, Node beside);

    /// Goes to the entry itself.
    void go(Listed one);

    /// Brings it up to the newer edition or to what took its place.
    void update(Listed one);

    /// Moves it to the other list.
    void move(Listed one);

    /// Takes it off its list.
    void remove(Listed one);

    /// Adds it to the catalogue.
    void learn(Listed one);

    /// Opens what ITU-T asks about a text of another organization (A.5).
    void justify(Listed one, Node beside);

    /// Whether the catalogue can be added to.
    boolean learns();
}
