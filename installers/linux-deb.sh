#!/bin/sh
# Debian, Ubuntu: target/packages/rubric_VERSION_MACHINE.deb. Wants dpkg-deb, and takes strip
# (package binutils) where it is there. Install with `sudo apt install ./rubric_…deb`, remove with
# `sudo apt remove rubric`. Tried by test-deb.sh.
. "$(dirname "$0")/common.sh"
pack linux-deb "$@"
