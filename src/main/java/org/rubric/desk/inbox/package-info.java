/// Files named at the start of the program, and how they reach a Rubric that is running already.
///
/// Owns: which words of a command line are files ([Openable]), the folder `inbox` of the store with
/// one private file for each errand ([Inbox], [Errand]), and who looks there ([Doorkeeper]).
///
/// Never does: open files or windows, hold the store.
///
/// Decisions:
/// - *A folder, not a socket*: the program listens on no address. An errand appears whole, by a
///   rename, and is taken by another; whoever renames it has it, so none is done twice and none is
///   lost between a sender that gives up and a window that wakes.
/// - *The folder is looked at twice a second.* The system's own watch is missing on some disks, and
///   on macOS it looks every ten seconds itself.
/// - *Only what lies there at the start grows old*: later somebody waits for it, whatever the clock
///   says. A sender that nobody answers takes its own errand away.
/// - *Whoever comes second hands over*: two starts at once both find the store closed; the one that
///   cannot open it then sends its files to the other.
/// - *An errand only names files*, as if they were dropped on the window. What it says beyond that
///   is not read.
package org.rubric.desk.inbox;
