package org.rubric.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.revision.collation.Alignment;
import org.rubric.revision.collation.Token;
import org.rubric.revision.collation.Tokens;
import org.rubric.revision.collation.Tokens.Saying;

/// Several authors, each known by a proposal: a change is of the first whose proposal has it.
final class Hands implements Authorship {
    private static final Side NOBODY = new Side(null);

    private final List<Side> sides;
    private final Hand other;

    /// A proposal and what it holds, found out when first asked for.
    private static final class Side {
        private final Proposal proposal;
        private Map<Id, Block> before;
        private Map<Id, Block> after;
        private Set<Id> moved;

        Side(Proposal proposal) {
            this.proposal = proposal;
        }

        Block before(Id id) {
            if (before == null) before = blocks(proposal.before());
            return before.get(id);
        }

        Block after(Id id) {
            if (after == null) after = blocks(proposal.after());
            return after.get(id);
        }

        private static Map<Id, Block> blocks(Document document) {
            var blocks = new HashMap<Id, Block>();
            document.forEach(block -> blocks.put(block.id(), block));
            return blocks;
        }

        boolean moved(Id id) {
            if (moved == null) {
                moved = new HashSet<>();
                for (var change : Comparison.of(proposal.before(), proposal.after()).changes())
                    if (change instanceof Change.Moved && change.place().thing() != Thing.COLUMN)
                        moved.add(change.place().block());
            }
            return moved.contains(id);
        }

        Hand hand(Id block) {
            return new Hand(proposal.author(), proposal.date(block).orElse(""));
        }
    }

    Hands(List<Proposal> proposals, String author, String date) {
        sides = proposals.stream().map(Side::new).toList();
        other = new Hand(author, date);
    }

    @Override
    public Hand whole(Id block, Kind kind) {
        for (var side : sides) if (did(side, block, kind)) return side.hand(block);
        for (var side : sides) {
            var was = side.before(block);
            var is = side.after(block);
            if (was != null && is != null && !was.equals(is)) return side.hand(block);
        }
        return other;
    }

    private static boolean did(Side side, Id block, Kind kind) {
        boolean was = side.before(block) != null;
        boolean is = side.after(block) != null;
        return switch (kind) {
            case INSERTED -> !was && is;
            case DELETED -> was && !is;
            case MOVED_HERE, MOVED_AWAY -> was && is && side.moved(block);
        };
    }

    @Override
    public List<Share> came(Id block, List<Inline> line, int from, int to) {
        return shares(block, line, from, to, true);
    }

    @Override
    public List<Share> went(Id block, List<Inline> line, int from, int to) {
        return shares(block, line, from, to, false);
    }

    private List<Share> shares(Id block, List<Inline> line, int from, int to, boolean came) {
        var hands = new Side[to];
        for (var side : sides.reversed()) {
            var was = side.before(block);
            var is = side.after(block);
            if (came && was == null && is != null) Arrays.fill(hands, side);
            if (was == null || is == null || was.runs().equals(is.runs())) continue;
            mark(
                    tokens(line),
                    tokens(came ? is.runs() : was.runs()),
                    tokens(came ? was.runs() : is.runs()),
                    hands,
                    side);
        }
        nobodys(block, tokens(line), hands, came);
        return shares(block, hands, from, to);
    }

    /// Words that no proposal has, and that no change of one passed over either.
    private void nobodys(Id block, List<Token> line, Side[] hands, boolean came) {
        var kept = new boolean[line.size()];
        var some = came ? sides : sides.reversed();
        for (var side : some) {
            var text = came ? side.before(block) : side.after(block);
            if (text == null) continue;
            for (int place : mates(tokens(text.runs()), line)) if (place >= 0) kept[place] = true;
            break;
        }
        for (int i = 0; i < kept.length; i++) {
            var token = line.get(i);
            if (kept[i] || !token.isWord()) continue;
            for (int step = token.from(); step < Math.min(token.to(), hands.length); step++)
                if (hands[step] == null) hands[step] = NOBODY;
        }
    }

    /// Marks what a line and the text with a change both have, and the text without it has not.
    private static void mark(
            List<Token> line, List<Token> with, List<Token> without, Side[] hands, Side side) {
        var mates = mates(with, without);
        var places = mates(with, line);
        for (int i = 0; i < mates.length; i++) {
            if (mates[i] >= 0 || places[i] < 0) continue;
            var token = line.get(places[i]);
            for (int step = token.from(); step < Math.min(token.to(), hands.length); step++)
                hands[step] = side;
        }
    }

    /// What is nobody's between two stretches of one hand is that hand's too.
    private List<Share> shares(Id block, Side[] hands, int from, int to) {
        var shares = new ArrayList<Share>();
        int at = from;
        Optional<Side> first = Optional.empty();
        for (int i = from; i < to && first.isEmpty(); i++) first = Optional.ofNullable(hands[i]);
        var side = first.orElse(null);
        for (int i = from; i < to; i++) {
            if (hands[i] == null || hands[i] == side) continue;
            shares.add(new Share(hand(side, block), at, i));
            side = hands[i];
            at = i;
        }
        if (at < to) shares.add(new Share(hand(side, block), at, to));
        return shares;
    }

    private Hand hand(Side side, Id block) {
        return side == null || side == NOBODY ? other : side.hand(block);
    }

    private static List<Token> tokens(List<Inline> runs) {
        return Tokens.of(runs, run -> new Saying(key(run), ""), false);
    }

    /// What an object leads to, whatever it shows.
    private static String key(Inline run) {
        return switch (run) {
            case Inline.CrossReference reference ->
                    "\uFFFC" + reference.target() + reference.form();
            case Inline.Citation citation -> "\uFFFC" + citation.target() + citation.locator();
            default -> "\uFFFC" + run;
        };
    }

    private static int[] mates(List<Token> some, List<Token> others) {
        var known = new HashMap<String, Integer>();
        return Alignment.of(symbols(some, known), symbols(others, known));
    }

    private static int[] symbols(List<Token> tokens, Map<String, Integer> known) {
        return tokens.stream()
                .mapToInt(each -> known.computeIfAbsent(each.key(), _ -> known.size()))
                .toArray();
    }
}
