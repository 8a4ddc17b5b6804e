package org.rubric.workbench.meeting.shared;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.Revised;
import org.rubric.workbench.text.block.Piece;
import org.rubric.workbench.text.line.Pictures;
import org.rubric.workbench.text.line.Typography;
import org.rubric.workbench.write.Magnified;

/// The draft of another text, larger and only read, with the marks of that one. It shows what the
/// other shows and can be scrolled on its own until the other moves again.
final class SharedText {
    private final DocumentView main;
    private final DocumentView text;
    private final Magnified large;
    private Optional<Session> session = Optional.empty();
    private Revised marks = Revised.NOTHING;
    private Naming naming = new Naming(Optional.empty());
    private Look look = new Look("", 0);
    private Optional<Left> left = Optional.empty();
    private boolean live;

    /// Where the other text is looked at.
    private record Look(String piece, double share) {}

    /// Where the text was when it was let go.
    private record Left(Session session, Look look, int piece, double top) {}

    /// @param turned told that the wheel was turned with Ctrl held; true: larger
    SharedText(Words words, DocumentView main, Executor background, Consumer<Boolean> turned) {
        this.main = main;
        var pictures = new Pictures(background, Platform::runLater, 2);
        var around = new DocumentView.Surroundings(words::of, _ -> {}, _ -> {});
        text = new DocumentView(new Typography(), pictures, around);
        text.lock(true);
        text.aside(true);
        text.setFocusTraversable(false);
        text.setAccessibleText(words.of("shared.text"));
        text.addEventFilter(MouseEvent.ANY, this::onlyLooked);
        large = new Magnified(text, turned);
    }

    private void onlyLooked(MouseEvent event) {
        boolean bar = event.getTarget() != text && inBar(event);
        if (!bar) event.consume();
    }

    private static boolean inBar(MouseEvent event) {
        for (var node = event.getTarget() instanceof javafx.scene.Node n ? n : null;
                node != null;
                node = node.getParent())
            if (node.getStyleClass().contains("scroll-bar")) return true;
        return false;
    }

    Region node() {
        return large;
    }

    DocumentView text() {
        return text;
    }

    void size(int percent) {
        large.size(percent);
    }

    void naming(Naming next) {
        if (next.equals(naming)) return;
        naming = next;
        mark();
    }

    /// Shows what the other text shows now; to be called again and again while it is seen.
    ///
    /// @param live whether its marks are for the meeting; others stay with who looks at them
    void follow(boolean live) {
        this.live = live;
        var asked = main.session();
        if (!asked.equals(session)) {
            session = asked;
            session.ifPresentOrElse(this::open, text::close);
        }
        if (shown() != marks) mark();
        scroll();
    }

    private void open(Session open) {
        boolean again = left.filter(was -> was.session == open).isPresent();
        text.open(open);
        text.aside(true);
        marks = Revised.NOTHING;
        look = again ? left.orElseThrow().look : new Look("", 0);
        if (again) text.flow().anchor(left.get().piece, left.get().top);
    }

    private Revised shown() {
        return live ? main.revising().shown() : Revised.NOTHING;
    }

    private void mark() {
        marks = shown();
        text.revising().show(marks == Revised.NOTHING ? marks : marks.signed(naming::sign));
    }

    private void scroll() {
        var now = look();
        if (now.equals(look)) return;
        int piece = now.piece.isEmpty() ? -1 : index(now.piece);
        if (piece < 0) return;
        look = now;
        double tall = text.getHeight() <= 0 ? 400 : text.getHeight();
        text.flow().anchor(piece, Math.max(8, now.share * tall));
    }

    private int index(String piece) {
        return text.flow().indexOf(org.rubric.document.Id.of(piece));
    }

    /// The piece of the caret where it is in sight, else the first whole one.
    private Look look() {
        var found = new Look[2];
        var caret = caret();
        main.flow()
                .forEachVisible(
                        (piece, view) -> {
                            double top = view.getLayoutY();
                            double tall = Math.max(1, main.flow().getHeight());
                            if (top < -8 || top > tall * 0.9) return;
                            var here = new Look(piece.id().value(), Math.max(0, top / tall));
                            if (found[0] == null || here.share < found[0].share) found[0] = here;
                            if (caret.filter(at -> holds(piece, at)).isPresent()) found[1] = here;
                        });
        if (found[1] != null) return found[1];
        return found[0] == null ? look : found[0];
    }

    private boolean holds(Piece piece, int at) {
        return main.flow().indexOf(piece.id()) == at;
    }

    private Optional<Integer> caret() {
        return main.session()
                .map(Session::selection)
                .filter(now -> now instanceof Selection.Text)
                .map(now -> main.flow().holding(((Selection.Text) now).caret().block()));
    }

    /// Whether changes are marked.
    boolean marked() {
        return marks != Revised.NOTHING;
    }

    /// Left edge of the text in pixels of the window.
    double column(int percent) {
        return text.flow().columnLeft() * percent / 100;
    }

    /// Lets go of the draft until it is followed again, and remembers its place.
    void rest() {
        if (session.isEmpty()) return;
        var here = new Left[1];
        text.flow()
                .forEachVisible(
                        (piece, view) -> {
                            int index = text.flow().indexOf(piece.id());
                            if (here[0] == null || index < here[0].piece)
                                here[0] = new Left(session.get(), look, index, view.getLayoutY());
                        });
        left = Optional.ofNullable(here[0]);
        session = Optional.empty();
        text.close();
    }
}
