package org.rubric.typesetting.line;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/// Where a line may begin in a text: Unicode's opportunities (UAX 14, by ICU). Between two words of
/// plain letters, as most are, there is no doubt, and ICU is not asked. Not thread-safe.
final class Opportunities {
    private final BreakIterator unicode = BreakIterator.getLineInstance(ULocale.ENGLISH);
    private String text = "";
    private boolean told;

    void of(String words) {
        text = words;
        told = false;
    }

    /// The first one behind that place; the end of the text is one.
    int after(int from) {
        int at = from;
        while (at < text.length() && letter(at)) at++;
        if (at > from && at < text.length() && ",.;:".indexOf(text.charAt(at)) >= 0) at++;
        if (at > from && at + 1 < text.length() && text.charAt(at) == ' ' && letter(at + 1))
            return at + 1;
        if (!told) unicode.setText(text);
        told = true;
        int to = unicode.following(from);
        return to == BreakIterator.DONE ? text.length() : to;
    }

    private boolean letter(int at) {
        int small = text.charAt(at) | 0x20;
        return small >= 'a' && small <= 'z';
    }
}
