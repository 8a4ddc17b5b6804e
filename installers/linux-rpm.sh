#!/bin/sh
# Fedora, openSUSE, RHEL: target/packages/rubric-VERSION-1.MACHINE.rpm. Wants rpmbuild. Install with
# `sudo dnf install ./rubric-…rpm`, remove with `sudo dnf remove rubric`.
. "$(dirname "$0")/common.sh"
pack linux-rpm "$@"
