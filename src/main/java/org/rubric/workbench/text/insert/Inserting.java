package org.rubric.workbench.text.insert;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.document.Position;
import org.rubric.document.Remark;
import org.rubric.drawing.formula.Trouble;
import org.rubric.editing.Command;
import org.rubric.editing.Footnotes;
import org.rubric.editing.OpenText;
import org.rubric.editing.exhibit.Equations;
import org.rubric.editing.exhibit.Figures;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.line.Pictures;
import org.rubric.workbench.text.slip.FigureSlip;
import org.rubric.workbench.text.slip.FormulaSlip;
import org.rubric.workbench.text.slip.OpenTextSlip;

/// Figures, formulas, footnotes, code and text not agreed: how they come into the text and are
/// edited in place. Each lies under a block as a slip that asks or a bar that offers.
public final class Inserting {
    private final DocumentView view;
    private final Pictures pictures;
    private final Here here;
    private final Underside underside;
    private final ObjectKeys keys;
    private final ObjectClicks clicks;
    private Consumer<String> told = _ -> {};
    private Supplier<String> origin = () -> "";

    public Inserting(DocumentView view, Pictures pictures) {
        this.view = view;
        this.pictures = pictures;
        here = new Here(view);
        underside = new Underside(view, pictures, this);
        keys = new ObjectKeys(view, this);
        clicks = new ObjectClicks(view, this);
        PictureFiles.dropOn(view, why -> told.accept(why));
    }

    /// Hears in one sentence why something could not come in.
    public void onTold(Consumer<String> listener) {
        told = listener;
    }

    void tell(String key) {
        told.accept(view.say(key));
    }

    /// Keys that mean something else in or beside these things; the others are left alone.
    public boolean pressed(KeyEvent event) {
        return keys.pressed(event);
    }

    /// A click on a formula; false when it was on none.
    public boolean clicked(double x, double y, int times) {
        return clicks.clicked(x, y, times);
    }

    /// The caret was moved or the text changed.
    public void follow() {
        underside.follow();
    }

    /// The text was laid out again.
    public void place() {
        underside.place();
    }

    /// What the caret is at.
    Here here() {
        return here;
    }

    public void takePicture(Media media, String name) {
        with(media, () -> inserted(Figures.insert(media, name), true));
    }

    /// Another picture in the place of the one at the caret.
    public void replacePicture(Media media, String name) {
        here.panel()
                .map(Exhibit.Panel::id)
                .ifPresent(id -> with(media, () -> view.perform(Figures.replace(id, media, name))));
    }

    /// Another picture below those of the figure at the caret.
    public void addPicture(Media media, String name) {
        here.figure()
                .map(Exhibit.Figure::id)
                .ifPresent(id -> with(media, () -> view.perform(Figures.add(id, media, name))));
    }

    private void with(Media media, Runnable taken) {
        pictures.examine(media, taken, why -> told.accept(view.say("picture.refused", why)));
    }

    private void inserted(Command command, boolean asks) {
        if (!view.perform(command)) tell("figure.not");
        else if (asks) edit();
    }

    /// Asks for a picture file and makes a figure of it.
    public void chooseFigure() {
        PictureFiles.choose(view, told, this::takePicture);
    }

    public void chooseReplacement() {
        PictureFiles.choose(view, told, this::replacePicture);
    }

    public void chooseSubFigure() {
        PictureFiles.choose(view, told, this::addPicture);
    }

    /// Opens the slip of what the caret is in: a figure, a formula, text that is not agreed. False
    /// when it is in none.
    public boolean edit() {
        var open = here.open();
        var figure = here.figure();
        var formula = here.formula();
        var line = here.formulaInLine();
        if (line.isPresent()) edit(line.get());
        else if (formula.isPresent()) edit(formula.get());
        else if (figure.isPresent())
            underside.ask(
                    figure.get().id(),
                    new FigureSlip(underside, figure.get(), here.panel().orElseThrow()));
        else if (open.isPresent())
            underside.ask(
                    here.caret().orElseThrow().block(),
                    new OpenTextSlip(underside, open.get().remark()));
        else return false;
        return true;
    }

    private void edit(Exhibit.Equation formula) {
        var id = formula.id();
        underside.ask(
                id,
                new FormulaSlip(
                        underside,
                        true,
                        formula.maths().latex(),
                        latex -> Equations.rewrite(id, latex)));
    }

    void edit(Inline.Formula formula) {
        var id = formula.id();
        underside.ask(
                here.block().orElseThrow(),
                new FormulaSlip(
                        underside,
                        false,
                        formula.maths().latex(),
                        latex -> Equations.rewrite(id, latex)));
    }

    /// Asks for the LaTeX of a displayed formula, which comes after the block at the caret.
    public void formula() {
        ask(true, Equations::insert);
    }

    /// Asks for the LaTeX of a formula that stands in the line at the caret.
    public void formulaInLine() {
        if (here.caret().isEmpty()) tell("figure.not");
        else ask(false, Equations::insertInLine);
    }

    private void ask(boolean displayed, Function<String, Command> command) {
        var under = here.block();
        if (under.isEmpty()) tell("figure.not");
        else underside.ask(under.get(), new FormulaSlip(underside, displayed, "", command));
    }

    /// Explains the next symbol of the formula at the caret.
    public void meaning() {
        here.formula().ifPresent(f -> view.perform(Equations.meaning(f.id())));
    }

    /// A footnote at the caret; the caret goes into its body, Alt+Left comes back.
    public void footnote() {
        view.requestFocus();
        var id = Id.fresh();
        if (view.perform(Footnotes.insert(id))) view.jump(id);
        else tell("footnote.not");
    }

    /// Says which contribution text is from that is not agreed; empty: nobody knows.
    public void onOrigin(Supplier<String> says) {
        origin = says;
    }

    /// Puts what is selected in brackets and asks why; in text that has them, asks again.
    public void notAgreed() {
        view.requestFocus();
        if (view.selecting().collapsed() && here.open().isPresent()) edit();
        else if (view.perform(OpenText.mark(Id.fresh(), origin.get()))) {
            here.snapshot()
                    .map(s -> s.document().apparatus().remarks().getLast())
                    .map(remark -> (Remark.NotAgreed) remark)
                    .ifPresent(
                            remark ->
                                    underside.ask(
                                            here.caret().orElseThrow().block(),
                                            new OpenTextSlip(underside, remark)));
        } else tell("open.not");
    }

    /// A letter was typed: a second `$` around what is surely a formula makes it one.
    public void typed(String letter) {
        if (!letter.equals("$")) return;
        var at = here.caret();
        var line =
                at.flatMap(place -> here.snapshot().flatMap(s -> s.document().find(place.block())));
        if (line.isEmpty()) return;
        Dollars.before(line.get(), at.get().offset())
                .ifPresent(
                        found ->
                                pictures.proofread(
                                        found.latex(), false, t -> make(found, at.get(), t)));
    }

    /// Only if what stands before the sign is still as it was; who types on is not disturbed.
    private void make(Dollars found, Position at, Optional<Trouble> trouble) {
        if (trouble.isPresent()) return;
        var line = here.snapshot().flatMap(s -> s.document().find(at.block()));
        if (!line.flatMap(l -> Dollars.before(l, at.offset())).equals(Optional.of(found))) return;
        view.perform(found.formula(at));
    }

    /// The figure that the caret is in.
    public Optional<Exhibit.Figure> figure() {
        return here.figure();
    }

    /// The picture that the caret is at.
    public Optional<Exhibit.Panel> picture() {
        return here.panel();
    }

    /// Whether the caret stands somewhere, or a block is selected.
    public boolean placed() {
        return here.block().isPresent();
    }

    public boolean inCode() {
        return here.code().isPresent();
    }

    public boolean inFormula() {
        return here.formula().isPresent();
    }

    /// Whether there is something at the caret that a slip edits.
    public boolean canEdit() {
        return here.figure().isPresent()
                || here.formula().isPresent()
                || here.open().isPresent()
                || here.formulaInLine().isPresent();
    }

    /// What lies under the text now, for tests and for who cannot see it.
    Optional<Region> under() {
        return underside.shown();
    }
}
