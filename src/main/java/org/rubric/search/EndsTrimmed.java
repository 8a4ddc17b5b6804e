package org.rubric.search;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;

/// Takes the full stop off the end of a sentence's last word, and other signs off both ends.
final class EndsTrimmed extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    EndsTrimmed(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            int from = 0;
            int to = term.length();
            while (from < to && isSign(term.charAt(from))) from++;
            while (to > from && isSign(term.charAt(to - 1))) to--;
            if (to == from) continue;
            term.copyBuffer(term.buffer(), from, to - from);
            return true;
        }
        return false;
    }

    private static boolean isSign(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }
}
