package org.rubric.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.util.Collection;
import java.util.Iterator;

/// Words that are cut already, for the index. An empty word is a gap that no phrase bridges; a stem
/// stands where the word before it does.
final class Listed extends TokenStream {
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Collection<String> words;
    private Iterator<String> left;

    Listed(Collection<String> words) {
        this.words = words;
        left = words.iterator();
    }

    @Override
    public void reset() {
        left = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        int ahead = 1;
        while (left.hasNext()) {
            var word = left.next();
            if (word.isEmpty()) {
                ahead = GAP;
                continue;
            }
            clearAttributes();
            term.append(word);
            step.setPositionIncrement(word.startsWith(Filing.STEM) ? 0 : ahead);
            return true;
        }
        return false;
    }
}
