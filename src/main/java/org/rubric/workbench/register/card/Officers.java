package org.rubric.workbench.register.card;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.StudyGroup;
import org.rubric.desk.register.Grouping;
import org.rubric.desk.register.Item;
import org.rubric.workbench.Words;

/// Who holds an office in the group that is shown, with the dates.
final class Officers {
    private Officers() {}

    static List<Node> of(Words words, Item<?> item, Catalogue catalogue) {
        var group = item.thing() instanceof StudyGroup self ? self.name() : item.name();
        var rows = new ArrayList<Node>();
        for (var officer : Grouping.officers(group, catalogue)) {
            var name = new Label(officer.person().name());
            name.setMinWidth(0);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var role = officer.role();
            var until = role.until().isEmpty() ? "" : " " + words.of("office.until", role.until());
            var office = new Label(role.title() + until);
            office.getStyleClass().add("secondary");
            office.setMinWidth(Region.USE_PREF_SIZE);
            rows.add(new HBox(8, name, gap, office));
        }
        return rows;
    }
}
