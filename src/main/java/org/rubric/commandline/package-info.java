/// The verbs of the command line, their options, help and exit codes. A contract: scripts depend on
/// it. Verbs run the jobs of `desk` and print; they hold no logic of their own. A verb that is not
/// built is absent. A verb that needs no store opens none.
///
/// Exit codes: 0 fine · 1 findings at or above `--fail-on` · 2 usage · 3 input unreadable · 4
/// output not written · 5 store unusable · 70 a mistake of the program.
package org.rubric.commandline;
