package org.rubric.workbench.text.line;

/// The way a paragraph runs, by its first strong letter (Unicode Annex 9, P2 and P3).
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    public static Direction of(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return LEFT_TO_RIGHT;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return RIGHT_TO_LEFT;
                }
                default -> {}
            }
        }
        return LEFT_TO_RIGHT;
    }

    public boolean rightToLeft() {
        return this == RIGHT_TO_LEFT;
    }
}
