package org.rubric.workbench.text.block;

import java.util.function.Consumer;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;

/// Which view shows which kind of block.
///
/// @param resized told when a view's height may have changed by itself
public record BlockViews(Consumer<BlockView> resized) {

    /// What makes a kind of view.
    private enum Kind {
        PARAGRAPH(ParagraphView.class),
        TABLE(TableView.class),
        FIGURE(FigureView.class),
        EQUATION(EquationView.class),
        DEFINITION(DefinitionView.class),
        PAIR(PairView.class),
        KEPT(KeptView.class),
        CONTENTS(ContentsView.class),
        OFFER(OfferView.class),
        GHOST(GhostView.class);

        private final Class<? extends BlockView> view;

        Kind(Class<? extends BlockView> view) {
            this.view = view;
        }
    }

    /// The view that was there if it fits the piece, else a new one; `before` may be null.
    public BlockView of(Piece piece, BlockView before) {
        if (piece.ghost().isPresent())
            return before instanceof GhostView ? before : make(Kind.GHOST);
        if (!piece.offered()) return of(piece.block(), before);
        return before instanceof OfferView ? before : make(Kind.OFFER);
    }

    /// The view that was there if it fits the block, else a new one; `before` may be null.
    public BlockView of(Block block, BlockView before) {
        var kind = kind(block);
        return kind.view.isInstance(before) ? before : make(kind);
    }

    /// Clauses and their like come here only from a place where they may not stand.
    private static Kind kind(Block block) {
        return switch (block) {
            case Exhibit.Table _ -> Kind.TABLE;
            case Exhibit.Figure _ -> Kind.FIGURE;
            case Exhibit.Equation _ -> Kind.EQUATION;
            case Block.Definition _ -> Kind.DEFINITION;
            case Block.Abbreviation _, Block.Reference _, Exhibit.Where _ -> Kind.PAIR;
            case Block.Contents _ -> Kind.CONTENTS;
            case Block.Line _,
                    Block.Paragraph _,
                    Block.Item _,
                    Block.Note _,
                    Block.Example _,
                    Block.Code _,
                    Block.EditorsNote _,
                    Block.Requirement _ ->
                    Kind.PARAGRAPH;
            case Block.Foreign _,
                    Exhibit.Row _,
                    Exhibit.Cell _,
                    Exhibit.Panel _,
                    Block.Clause _,
                    Block.Footnote _,
                    Block.Instruction _ ->
                    Kind.KEPT;
        };
    }

    private BlockView make(Kind kind) {
        return switch (kind) {
            case PARAGRAPH -> new ParagraphView(resized);
            case TABLE -> new TableView(this);
            case FIGURE -> new FigureView(this);
            case EQUATION -> new EquationView(this);
            case DEFINITION -> new DefinitionView(this);
            case PAIR -> new PairView(resized);
            case KEPT -> new KeptView();
            case CONTENTS -> new ContentsView();
            case OFFER -> new OfferView();
            case GHOST -> new GhostView(this);
        };
    }
}
