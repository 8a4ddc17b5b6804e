package org.rubric.workbench.text.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.catalogue.Catalogue;
import org.rubric.desk.reference.CiteByHandCommand;
import org.rubric.desk.reference.CiteCommand;
import org.rubric.desk.reference.CitingPlace;
import org.rubric.document.FrontLines;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.workbench.Directed;
import org.rubric.workbench.bar.Rows;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.block.Wish;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.caret.Selecting;
import org.rubric.workbench.text.line.Hit;

/// The list below the caret that opens at `@` (anything) and `[` (references): what is typed on
/// narrows it, Enter takes it. The text keeps the keyboard. What can be chosen is worked out beside
/// the keys and handed in with [#offer]; until then the document at hand serves.
public final class Picker extends VBox {
    private static final int ROWS = 6;
    private static final double LIST = 312;
    private static final double PREVIEW = 288;
    private static final int RECENT = 8;

    private final DocumentView view;
    private final Places places;
    private final Selecting selecting;
    private final VBox rows = new VBox();
    private final Rows foot = new Rows(16, 8);
    private final HBox body = new HBox();
    private final HBox titled;
    private final HBox plain;
    private final VBox preview = new VBox();
    private final Label count = new Label();
    private final List<Id> recent = new ArrayList<>();
    private Optional<Position> start = Optional.empty();
    private boolean citations;
    private Optional<Candidates> offered = Optional.empty();
    private List<Candidate> found = List.of();
    private int chosen;

    public Picker(DocumentView view, Places places, Selecting selecting) {
        this.view = view;
        titled = hint("Tab", "pick.title");
        plain = hint("Tab", "pick.plain");
        this.places = places;
        this.selecting = selecting;
        setManaged(false);
        setVisible(false);
        getStyleClass().addAll("floating", "picker");
        rows.getStyleClass().add("picker-rows");
        rows.setMinWidth(LIST);
        rows.setMaxWidth(LIST);
        preview.getStyleClass().add("picker-preview");
        preview.setMinWidth(PREVIEW + 32);
        foot.getStyleClass().add("picker-foot");
        count.getStyleClass().add("secondary");
        foot.getChildren()
                .addAll(
                        hint("Enter", "pick.insert"),
                        titled,
                        plain,
                        hint("Esc", "pick.keep"),
                        count);
        HBox.setHgrow(preview, Priority.ALWAYS);
        body.getChildren().addAll(rows, preview);
    }

    private HBox hint(String key, String words) {
        var hint = new HBox(8, Hover.keyCap(key), new Label(view.say(words)));
        hint.setAlignment(Pos.CENTER_LEFT);
        return hint;
    }

    /// Takes what can be chosen now.
    public void offer(Candidates candidates) {
        offered = Optional.of(candidates);
        follow();
    }

    /// For another document: nothing is known yet.
    public void forget() {
        close();
        offered = Optional.empty();
        recent.clear();
    }

    public Candidates candidates() {
        if (view.setting() == null) return Candidates.NONE;
        if (offered.isEmpty())
            offered =
                    Optional.of(
                            Candidates.of(
                                    view.setting().document(),
                                    view.wording()::label,
                                    Catalogue.EMPTY));
        return offered.get();
    }

    /// Opens when the letter that has just been typed is its sign.
    public void typed(String letter) {
        if (letter.equals("@")) open(false);
        if (letter.equals("[")) open(true);
    }

    /// Opens at the sign that has just been typed before the caret.
    public void open(boolean onlyCitations) {
        var caret = selecting.caret().map(Hit::position);
        if (caret.isEmpty() || caret.get().offset() == 0) return;
        if (FrontLines.holds(view.setting().document(), caret.get().block())) return;
        citations = onlyCitations;
        if (!citations && address(caret.get())) return;
        start = Optional.of(new Position(caret.get().block(), caret.get().offset() - 1));
        chosen = 0;
        follow();
    }

    /// Narrows the list after the text or the caret changed; closes when the caret has left.
    public void follow() {
        if (start.isEmpty()) return;
        var typed = typed();
        if (typed.isEmpty()) {
            close();
            return;
        }
        var before = chosen < found.size() ? Optional.of(found.get(chosen)) : Optional.empty();
        found = candidates().matching(typed.get(), citations, recent);
        if (found.isEmpty() || typed.get().startsWith(" ")) {
            nothing(typed.get());
            return;
        }
        if (before.isEmpty() || !found.getFirst().equals(before.get())) chosen = 0;
        fill();
        place(LIST + PREVIEW + 34);
    }

    /// Of a reference it is said what can be done; a name of something in the text may go on.
    private void nothing(String typed) {
        found = List.of();
        setVisible(false);
        boolean ends = typed.length() > 24 || typed.startsWith(" ");
        if (citations ? typed.startsWith(" ") || !Unlisted.nameable(typed) : ends) close();
        else if (citations && !typed.isBlank()) {
            getChildren().setAll(new Unlisted(view, typed));
            place(USE_COMPUTED_SIZE);
        }
    }

    /// Lists what was typed by hand; the caret goes there.
    private void list() {
        var from = start.orElseThrow();
        var to = selecting.caret().map(Hit::position).orElse(from);
        var words = typed().orElse("");
        close();
        if (!view.perform(new CiteByHandCommand(new Selection.Text(from, to), words)))
            view.fireEvent(Wish.say("cite.nowhere"));
    }

    /// Whether the sign joins letters, as in an e-mail address.
    private boolean address(Position caret) {
        return words(caret.block(), 0, caret.offset() - 1)
                .filter(before -> !before.isEmpty())
                .map(before -> Character.isLetterOrDigit(before.charAt(before.length() - 1)))
                .orElse(false);
    }

    /// What stands between the sign and the caret; empty when the caret is elsewhere.
    private Optional<String> typed() {
        var from = start.orElseThrow();
        var caret = selecting.caret().map(Hit::position);
        return caret.filter(at -> at.block().equals(from.block()) && at.offset() > from.offset())
                .flatMap(at -> words(from.block(), from.offset() + 1, at.offset()));
    }

    /// What the screen shows between two places of a line; empty where it has none such.
    private Optional<String> words(Id line, int from, int to) {
        return places.spot(line)
                .map(spot -> spot.line().passage().own())
                .filter(passage -> passage.steps() >= to)
                .map(
                        passage ->
                                passage.text()
                                        .substring(passage.character(from), passage.character(to)));
    }

    private String before() {
        return start.flatMap(at -> words(at.block(), 0, at.offset())).orElse("");
    }

    /// Of plain words only, a step each: what is live before the sign stays as it is.
    private String locator() {
        var locator = Mention.locator(before());
        return start.filter(at -> stands(locator, at)).map(_ -> locator).orElse("");
    }

    private boolean stands(String locator, Position end) {
        int from = end.offset() - locator.length();
        return from >= 0
                && words(end.block(), from, end.offset()).filter(locator::equals).isPresent()
                && view.setting()
                        .document()
                        .find(end.block())
                        .map(line -> Runs.steps(line.runs()).substring(from, end.offset()))
                        .filter(steps -> steps.indexOf('\uFFFC') < 0)
                        .isPresent();
    }

    private boolean informative() {
        if (start.isEmpty()) return false;
        return citations && typed().orElse("").startsWith("b-")
                || CitingPlace.informative(view.setting().document(), start.get().block());
    }

    private void fill() {
        int first = Math.clamp(chosen - ROWS + 1, 0, Math.max(0, found.size() - ROWS));
        var locator = citations ? locator() : "";
        var shown = new ArrayList<HBox>();
        for (int i = first; i < Math.min(found.size(), first + ROWS); i++)
            shown.add(row(i, locator));
        rows.getChildren().setAll(shown);
        if (!getChildren().contains(foot)) getChildren().setAll(body, foot);
        preview.getChildren().setAll(preview(found.get(chosen)));
        count.setText(view.say("pick.count", found.size(), candidates().size()));
        plain.setVisible(!locator.isEmpty());
        plain.setManaged(!locator.isEmpty());
        titled.setVisible(!citations);
        titled.setManaged(!citations);
    }

    private HBox row(int index, String locator) {
        var candidate = found.get(index);
        var label = new Label(locator + candidate.label());
        label.getStyleClass().add("strong");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, label, Directed.words(new Label(), candidate.title()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("picker-row");
        row.setMaxWidth(LIST);
        if (index == chosen) row.getStyleClass().add("chosen");
        row.setOnMouseClicked(
                _ -> {
                    chosen = index;
                    take(false);
                });
        return row;
    }

    private Node preview(Candidate candidate) {
        if (candidate.outside().isPresent())
            return new OutsidePeek(view, candidate.outside().get(), informative(), PREVIEW + 32);
        var peek = new Peek(view.setting(), PREVIEW);
        peek.show(candidate.target());
        return peek;
    }

    private void place(double width) {
        var caret = selecting.caret().flatMap(places::caret);
        if (caret.isEmpty()) return;
        setVisible(true);
        toFront();
        applyCss();
        double wide = width == USE_COMPUTED_SIZE ? prefWidth(-1) : width;
        double tall = prefHeight(wide);
        resize(wide, tall);
        layout();
        var seen = Floating.size(this, wide, tall);
        relocate(beside(caret.get(), seen.getX()), under(caret.get(), seen.getY()));
    }

    private double beside(Rectangle2D caret, double wide) {
        double left = Math.min(caret.getMinX(), view.flow().columnLeft());
        return Math.round(Math.clamp(left, 8, Math.max(8, view.getWidth() - wide - 24)));
    }

    private double under(Rectangle2D caret, double tall) {
        double below = caret.getMaxY() + 6;
        boolean room = below + tall <= view.getHeight() - 8;
        return Math.round(room ? below : Math.max(8, caret.getMinY() - 6 - tall));
    }

    /// Answers whether the key was for the list.
    public boolean pressed(KeyEvent event) {
        if (start.isEmpty()) return false;
        switch (event.getCode()) {
            case ESCAPE -> close();
            case UP, DOWN -> {
                if (!isVisible() || found.isEmpty()) return false;
                int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
                chosen = Math.floorMod(chosen + step, found.size());
                fill();
            }
            case ENTER, TAB -> {
                if (isVisible() && found.isEmpty()) return unlisted(event);
                if (!isVisible() && !caughtUp()) return false;
                take(event.getCode() == KeyCode.TAB);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Enter and Tab are the text's where nothing fits, with Control it is listed.
    private boolean unlisted(KeyEvent event) {
        boolean listing = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        if (listing) list();
        else close();
        return listing;
    }

    /// What was made a moment ago may not be known yet to who types fast: looks at the document at
    /// hand itself. Answers whether something fits.
    private boolean caughtUp() {
        var typed = typed();
        if (citations || typed.isEmpty() || typed.get().isBlank() || typed.get().startsWith(" "))
            return false;
        found =
                Candidates.of(view.setting().document(), view.wording()::label, Catalogue.EMPTY)
                        .matching(typed.get(), false, recent);
        chosen = 0;
        return !found.isEmpty();
    }

    /// Enter takes "clause 7.2 of" before the sign along as the locator; Tab leaves it as it is.
    private void take(boolean second) {
        var candidate = found.get(chosen);
        var from = start.orElseThrow();
        var to = selecting.caret().map(Hit::position).orElse(from);
        var before = before();
        var locator = candidate.citation() && !second ? locator() : "";
        boolean informative = informative();
        close();
        boolean there = view.setting().document().find(candidate.target()).isPresent();
        if (!there && candidate.outside().isEmpty()) return;
        var range =
                new Selection.Text(
                        new Position(from.block(), from.offset() - locator.length()), to);
        var bare = locator.isEmpty() ? "" : locator.substring(0, locator.length() - 4).strip();
        Command command =
                candidate
                        .outside()
                        .<Command>map(text -> new CiteCommand(range, text, informative, bare))
                        .orElseGet(
                                () ->
                                        Commands.replace(
                                                range,
                                                bare.isEmpty()
                                                        ? Mention.of(candidate, before, second)
                                                        : located(candidate, bare)));
        if (view.perform(command)) remember(candidate);
        else if (candidate.outside().isPresent()) view.fireEvent(Wish.say("cite.nowhere"));
        view.requestFocus();
    }

    private static List<Inline> located(Candidate candidate, String locator) {
        return List.of(Mention.citation(candidate.target(), locator, candidate.label()));
    }

    private void remember(Candidate candidate) {
        recent.remove(candidate.target());
        recent.addFirst(candidate.target());
        if (recent.size() > RECENT) recent.removeLast();
    }

    void close() {
        start = Optional.empty();
        found = List.of();
        setVisible(false);
    }
}
