package org.rubric.workbench.write.review;

import java.util.function.Consumer;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Words;

/// What can be done with all that is under review.
final class ReviewMenu {
    private ReviewMenu() {}

    static Menu of(Words words, Reviewing review, Runnable close) {
        var menu = new Menu();
        Consumer<Runnable> after =
                deed -> {
                    close.run();
                    deed.run();
                };
        menu.add(words.of("review.all"), () -> after.accept(review::takeAll));
        var authors = review.queue().authors();
        if (authors.size() > 1)
            for (var author : authors)
                menu.add(
                        words.of("review.all.of", Legend.said(words, author)),
                        () -> after.accept(() -> review.takeAll(author)));
        menu.divide();
        if (review.canPutBack())
            menu.add(words.of("review.back"), () -> after.accept(review::putBack));
        var comments = review.commented() ? "review.comments.hide" : "review.comments.show";
        menu.add(words.of(comments), () -> after.accept(review::turnComments));
        menu.divide();
        menu.add(words.of("changes.list"), () -> after.accept(review.outlet()::list));
        menu.add(words.of("changes.save"), () -> after.accept(review.outlet()::marked));
        menu.divide();
        menu.add(words.of("review.away"), () -> after.accept(review::putAway));
        return menu;
    }
}
