package org.rubric.desk.backup;

import java.nio.file.Path;
import java.util.List;

/// A backup that was made and read back.
///
/// @param size of the file in bytes
/// @param missing what the store held and could not give, in sentences
public record Made(Path file, Head head, long size, List<String> missing) {}
