package org.rubric.typesetting.line;

/// What shaping made of one or more characters: glyphs from left to right and where each stands
/// from the left edge of the cluster and from the baseline, in points, y downwards.
record Cluster(int[] glyphs, float[] x, float[] y) {}
