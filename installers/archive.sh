#!/bin/sh
# A plain archive that needs no rights: unpack it anywhere and start bin/rubric (on macOS
# Rubric.app). target/packages/rubric-VERSION-SYSTEM….tar.gz. On Windows: windows-archive.cmd.
# To remove it delete the folder.
. "$(dirname "$0")/common.sh"
case $(uname -s) in
    Darwin) pack macos-archive "$@" ;;
    *) pack linux-archive "$@" ;;
esac
