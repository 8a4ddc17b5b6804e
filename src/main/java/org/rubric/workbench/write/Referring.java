package org.rubric.workbench.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.rubric.catalogue.FixedTexts;
import org.rubric.catalogue.OwnWording;
import org.rubric.catalogue.Question;
import org.rubric.desk.FixedTextsCommand;
import org.rubric.desk.Use;
import org.rubric.desk.UsesJob;
import org.rubric.desk.register.QuestionCommand;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontLines;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;
import org.rubric.numbering.Label;
import org.rubric.workbench.Action;
import org.rubric.workbench.Chooser;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Place;
import org.rubric.workbench.Words;
import org.rubric.workbench.reference.LearnOffer;
import org.rubric.workbench.reference.NumberHints;
import org.rubric.workbench.reference.References;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.block.Wish;
import org.rubric.workbench.text.refer.Candidate;
import org.rubric.workbench.write.change.Changing;

/// What the text wishes of the window: choosing Questions and targets, showing where things are
/// used, and the fixed texts.
public final class Referring {
    private final Words words;
    private final WriteDesk desk;
    private final Overlay overlay;
    private final DocumentView text;
    private final WriteActions.Says says;
    private final References references;
    private boolean named;
    private Reach reach = Reach.NONE;

    Referring(
            Words words,
            WriteDesk desk,
            Overlay overlay,
            Executor background,
            Changing.Beside beside,
            DocumentView text,
            WriteActions.Says says) {
        this.words = words;
        this.desk = desk;
        this.overlay = overlay;
        this.text = text;
        this.says = says;
        var around = new References.Around(words, overlay, background, beside);
        references = new References(around, desk, text, says::say);
        references.onDocument(document -> reach.begin(document));
        text.addEventHandler(Wish.ANY, this::wished);
    }

    /// From now on more than the draft can be reached.
    public void reach(Reach wider) {
        reach = wider;
    }

    /// The list of references keeps up with the text.
    void follow(Snapshot snapshot) {
        references.follow(snapshot);
        boolean naming =
                text.selecting()
                        .caret()
                        .map(hit -> hit.position().block())
                        .filter(FrontLines.name(snapshot.document()).id()::equals)
                        .isPresent();
        if (naming && !named) hints().near(snapshot.document());
        named = naming;
    }

    /// The strip of an opened file with what it can teach the catalogue.
    WordStrip offering(Document document, WordStrip strip) {
        return LearnOffer.in(strip, words, references, document);
    }

    /// The list of references.
    public References references() {
        return references;
    }

    List<Action> actions() {
        return List.of(
                action("references.show", "Shortcut+Shift+R", this::open, references::turn),
                action("number.hint", "", this::open, this::number),
                action("question", "", this::open, this::question),
                action("contact", "", this::open, this::contact),
                action("link", "Shortcut+K", this::open, this::link),
                action("uses", "", () -> text.links().around().isPresent(), this::uses),
                action("repair.keep", "", this::broken, () -> text.links().repair().keepWords()),
                action("repair.point", "", this::broken, this::point),
                action("texts.put", "", this::open, this::putTexts),
                action("texts.take", "", () -> reach != Reach.NONE, this::takeTexts));
    }

    private static Action action(String key, String keys, BooleanSupplier possible, Runnable run) {
        return Action.of(key, new Action.Face.Hidden(), keys, possible, run);
    }

    private boolean open() {
        return text.session().isPresent();
    }

    private boolean broken() {
        return text.links().repair().many() > 0;
    }

    private void wished(Wish wish) {
        if (wish.getEventType() == Wish.QUESTION) question();
        if (wish.getEventType() == Wish.FIXED_TEXTS) putTexts();
        if (wish.getEventType() == Wish.POINT) point();
        if (wish.getEventType() == Wish.UNDO)
            text.session().flatMap(Session::undo).ifPresent(name -> says.say("undone", name));
        if (wish.getEventType() == Wish.SAY) says.say(wish.words());
        if (wish.getEventType() == Wish.USES) wish.target().ifPresent(this::uses);
        if (wish.getEventType() == Wish.JUSTIFY) wish.target().ifPresent(references::justify);
        wish.consume();
    }

    /// Near the caret, else in the upper part of the text.
    private Bounds here() {
        var pane = text.localToScene(text.getLayoutBounds());
        return text.selecting()
                .box()
                .map(text::localToScene)
                .orElseGet(() -> new BoundingBox(pane.getMinX() + 80, pane.getMinY() + 80, 1, 1));
    }

    private void choose(String key, String first, Function<String, List<Place.Target>> rows) {
        var chooser =
                new Chooser(
                        words.of(key),
                        words.of(key + ".none"),
                        rows,
                        () -> {
                            overlay.close();
                            text.requestFocus();
                        });
        overlay.below(chooser.with(first), here());
    }

    /// Numbers that are free as far as known here.
    private void number() {
        var hints = hints();
        choose("number.which", "", typed -> hints.rows(text, typed));
    }

    private NumberHints hints() {
        return new NumberHints(words, desk.catalogue(), reach.taken(), says::say);
    }

    /// Questions of the catalogue; one that the text has is taken off again.
    private void question() {
        choose("question.which", "", this::questions);
    }

    private List<Place.Target> questions(String typed) {
        var front = text.session().map(open -> open.snapshot().document().front());
        var chosen = front.map(f -> f.people().questions()).orElse(List.of());
        var wanted = typed.toLowerCase(Locale.ROOT).replaceFirst("^q(?=\\d)", "");
        var rows = new ArrayList<Place.Target>();
        for (var question : desk.catalogue().structure().questions()) {
            var title = question.title().words();
            boolean fits =
                    question.number().startsWith(wanted)
                            || (" " + title.toLowerCase(Locale.ROOT)).contains(" " + wanted);
            if (!fits) continue;
            boolean has = chosen.contains(question.number());
            rows.add(
                    new Place.Target(
                            question.name() + "  " + title,
                            has ? words.of("question.has") : "",
                            () -> toggle(question, has)));
        }
        return rows;
    }

    /// Chosen once it is added, chosen again it is taken off; what the catalogue says is told.
    private void toggle(Question question, boolean had) {
        if (!text.perform(new QuestionCommand(question)) || had) return;
        var told = new ArrayList<String>();
        if (!question.workingParty().isEmpty()) told.add("WP" + question.workingParty());
        if (!question.mailingList().isEmpty()) told.add(question.mailingList());
        says.say("question.chosen", question.name(), String.join(", ", told));
    }

    private void contact() {
        new Contacting(words, desk, overlay, text, says).open(reach.me(), this::here);
    }

    /// Makes a reference of the selected words, or asks what it shall name.
    private void link() {
        var linking = text.links().linking();
        if (linking.words().isEmpty()) text.refer();
        else if (!linking.link(text.links().picker().candidates()))
            choose("link.which", linking.words(), typed -> things(typed, linking::link));
    }

    private void point() {
        if (!broken()) return;
        choose(
                "repair.which",
                "",
                typed ->
                        things(
                                typed,
                                candidate -> {
                                    text.links().repair().pointTo(candidate.target());
                                    return true;
                                }));
    }

    private List<Place.Target> things(String typed, Function<Candidate, Boolean> chosen) {
        return text.links().picker().candidates().fitting(typed).stream()
                .map(
                        candidate ->
                                new Place.Target(
                                        candidate.label() + "  " + candidate.title(),
                                        "",
                                        () -> chosen.apply(candidate)))
                .toList();
    }

    private void uses() {
        text.links().around().ifPresent(this::uses);
    }

    private void uses(Id target) {
        var snapshot = text.session().map(Session::snapshot);
        if (snapshot.isEmpty()) return;
        var job = job(snapshot.get(), target);
        var going = new AtomicBoolean(true);
        var view =
                new UsesView(
                        words,
                        called(snapshot.get(), target),
                        job.inside(),
                        use -> {
                            going.set(false);
                            overlay.close();
                            go(use);
                        });
        overlay.below(view, here());
        if (reach == Reach.NONE) return;
        view.tell(words.of("uses.searching"));
        Thread.ofPlatform().daemon().name("rubric-uses").start(() -> search(job, view, going));
    }

    private static UsesJob job(Snapshot snapshot, Id target) {
        return new UsesJob(snapshot.document(), snapshot.numbering(), target);
    }

    private void search(UsesJob job, UsesView view, AtomicBoolean going) {
        try {
            var found = reach.elsewhere(job, (name, part) -> at(name, part, view, going));
            Platform.runLater(
                    () -> {
                        view.add(found);
                        view.tell(words.of("uses.searched", found.size()));
                    });
        } catch (IOException e) {
            Platform.runLater(() -> view.tell(String.valueOf(e.getMessage())));
        }
    }

    /// The search ends with the list.
    private boolean at(String name, double part, UsesView view, AtomicBoolean going) {
        Platform.runLater(
                () -> {
                    if (view.getScene() == null) going.set(false);
                    view.tell(words.of("uses.in", name, Math.round(part * 100)));
                });
        return going.get();
    }

    private void go(Use use) {
        if (use.draft().isEmpty()) text.jump(use.place());
        else reach.open(use.draft().get(), use.place());
    }

    private static String called(Snapshot snapshot, Id target) {
        return snapshot.numbering()
                .label(target)
                .map(Label::reference)
                .filter(label -> !label.isBlank())
                .or(() -> snapshot.document().find(target).map(Referring::name))
                .orElse("");
    }

    private static String name(Block block) {
        var line = block.parts().isEmpty() ? block : block.parts().getFirst();
        return Inline.text(line.runs());
    }

    /// With the texts that were taken, else with those of a file that is asked for.
    private void putTexts() {
        var language = language();
        var taken = reach.fixedTexts(language);
        if (taken.isEmpty() && reach != Reach.NONE) takeTexts();
        else put(taken.orElseGet(() -> OwnWording.of(language).texts()));
    }

    /// The primary language of the draft.
    private String language() {
        var tag =
                text.session()
                        .map(open -> open.snapshot().document().front().identity().language())
                        .orElse("");
        return tag.isEmpty() ? "en" : tag.replaceFirst("[-_].*", "");
    }

    /// Takes the fixed texts from a file and puts them into the draft.
    public void takeTexts() {
        reach.takeFixedTexts(this::put);
    }

    private void put(FixedTexts texts) {
        if (!open()) return;
        if (text.perform(new FixedTextsCommand(texts))) says.say("texts.put.done", from(texts));
        else says.say("texts.put.not");
    }

    private String from(FixedTexts texts) {
        var file = texts.source().file();
        return file.isEmpty() ? words.of("texts.own") : file;
    }
}
