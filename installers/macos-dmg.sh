#!/bin/sh
# macOS, on a Mac: target/packages/Rubric-VERSION.dmg. Drag Rubric to Applications; remove it by
# dragging it to the bin. The command line is
# /Applications/Rubric.app/Contents/MacOS/rubric-verb. Not signed: for others than yourself, sign
# and notarise it.
. "$(dirname "$0")/common.sh"
pack macos-dmg "$@"
