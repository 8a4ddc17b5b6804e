#!/bin/sh
# Fedora, openSUSE, RHEL: target/packages/rubric-VERSION-1.MACHINE.rpm. Wants rpmbuild, and takes
# strip (package binutils) where it is there. Install with `sudo dnf install ./rubric-…rpm` (openSUSE:
# `sudo zypper install --allow-unsigned-rpm ./rubric-…rpm`), remove with `sudo dnf remove rubric`.
. "$(dirname "$0")/common.sh"
pack linux-rpm "$@"
