package org.rubric.workbench.text.line;

/// Says what a line of text is to who hears it: its words with what only the eye sees around them.
/// A line asks the nearest of its parents that can.
@FunctionalInterface
public interface Speaker {
    String speak(LineView line);
}
