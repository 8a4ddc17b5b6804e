package org.rubric.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.rubric.desk.Sample;
import org.rubric.document.Inline;
import org.rubric.document.wording.Wording;

/// *Write* in whatever language the program speaks: prints what stands there that no bundle says,
/// and what is cut. Run in a Java process of its own.
public final class PseudoWindow {
    private PseudoWindow() {}

    public static void main(String[] args) throws Exception {
        var document = Sample.draft();
        var own = new StringBuilder(document.front().toString());
        document.forEach(block -> own.append(Inline.text(block.runs())).append('\n'));
        try (var desktop = new Desktop(document, 1280, 800, Theme.LIGHT)) {
            Ui.settle();
            Thread.sleep(3000);
            Ui.settle();
            Ui.picture(desktop.scene, "pseudo-write");
            var said = new TreeSet<String>();
            var seen = new ArrayList<String>();
            Ui.run(() -> walk(desktop.scene.getRoot(), own.toString(), said, seen));
            said.forEach(System.out::println);
            System.out.println("SEEN " + seen.size() + " " + Wording.language().toLanguageTag());
        }
        System.exit(0);
    }

    private static void walk(Node node, String own, TreeSet<String> said, List<String> seen) {
        if (!node.isVisible()) return;
        if (node instanceof Labeled label && label.getText() != null) {
            var text = label.getText();
            if (text.contains("⟦")) seen.add(text);
            for (var word : bare(text).split("[^\\p{L}]+"))
                if (word.length() > 2 && !own.contains(word)) said.add("BARE " + text);
            for (var child : label.getChildrenUnmodifiable())
                if (child instanceof Text shown
                        && shown.getText().endsWith(label.getEllipsisString())
                        && !text.endsWith(label.getEllipsisString())) said.add("CUT " + text);
        }
        if (node instanceof Parent parent)
            for (var child : parent.getChildrenUnmodifiable()) walk(child, own, said, seen);
    }

    private static String bare(String text) {
        // Names of keys stand on them in every language.
        if (text.matches("(?:(?:Ctrl|Alt|Shift)\\+)+\\w+")) return "";
        return text.replaceAll("⟦[^⟦⟧]*⟧", "").replaceAll("⟦[^⟦⟧]*⟧", "");
    }
}
