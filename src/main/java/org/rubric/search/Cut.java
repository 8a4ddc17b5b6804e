package org.rubric.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.util.CharTokenizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// How text is cut into what is looked up.
final class Cut {
    /// Stems of English words.
    static final String STEMS = "stems";

    /// Names as they are written, without capitals and accents.
    static final String NAMES = "names";

    /// The pieces of names that are joined by hyphens and strokes.
    static final String PARTS = "parts";

    private Cut() {}

    static Analyzer analyzer() {
        var names = new Names(Cut::inName);
        var parts = new Names(c -> inName(c) && c != '-' && c != '/');
        return new PerFieldAnalyzerWrapper(
                new EnglishAnalyzer(),
                Map.of(NAMES, names, Index.TITLE_NAMES, names, PARTS, parts));
    }

    /// The words of a query as names: split at spaces and signs that are in no name.
    static List<String> words(String query) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        query.codePoints()
                .forEach(
                        c -> {
                            if (inName(c)) word.appendCodePoint(c);
                            else finish(word, words);
                        });
        finish(word, words);
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.codePointAt(from))) from++;
        while (to > from && !Character.isLetterOrDigit(word.codePointBefore(to))) to--;
        if (to > from) words.add(word.substring(from, to));
        word.setLength(0);
    }

    private static boolean inName(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '.'
                || c == '-'
                || c == '_'
                || c == '/'
                || c == '@'
                || c == '&';
    }

    /// `Y.IoT-flood,` becomes `y.iot-flood`, `(Y.4000/Y.2060)` becomes `y.4000/y.2060`.
    private static final class Names extends Analyzer {
        private final IntPredicate isPart;

        Names(IntPredicate isPart) {
            this.isPart = isPart;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = CharTokenizer.fromTokenCharPredicate(isPart);
            return new TokenStreamComponents(words, normalize(field, new EndsTrimmed(words)));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
    }
}
