#!/bin/sh
# Tries the .deb for real, in a clean root with nothing in it but a minimal Debian and what the
# package says it needs:
#
#     installers/test-deb.sh PACKAGE.deb [NEWER.deb [FILE.docx [FILE.rubric]]]
#
# Prints PASS or FAIL line by line; pictures and messages go to target/test-deb. Wants root,
# debootstrap, Xvfb, xdotool, ImageMagick (import). RUBRIC_ROOT names a root made by debootstrap to copy
# instead of making one; SUITE another Debian than bookworm.
set -u
[ "${RUBRIC_APART:-}" ] || exec env RUBRIC_APART=yes unshare -m "$0" "$@"
[ $# -gt 0 ] || { echo "Name the package to try." >&2; exit 2; }
absolute() { # the words are relative to where the caller stands
    case ${1:-} in "" | /*) echo "${1:-}" ;; *) echo "$PWD/$1" ;; esac
}
deb=$(absolute "$1") newer=$(absolute "${2:-}") docx=$(absolute "${3:-}") parcel=$(absolute "${4:-}")
base=$(absolute "${RUBRIC_ROOT:-/var/tmp/rubric-base}")
cd "$(dirname "$0")/.." || exit 2
docx=${docx:-$PWD/installers/launcher/rehearsal.docx}
out=$PWD/target/test-deb
root=$(mktemp -d /var/tmp/rubric-test.XXXXXX)
display=:97
failed=0
mkdir -p "$out"

pass() { echo "PASS  $1"; }
fail() { echo "FAIL  $1"; failed=$((failed + 1)); }
check() { # check WORDS COMMAND...
    words=$1
    shift
    if "$@" >>"$out/log" 2>&1; then pass "$words"; else fail "$words"; fi
}
as() { # a person of the new system, with nothing of this one's environment
    chroot --userspec=editor:editor "$root" /usr/bin/env -i HOME=/home/editor USER=editor \
        PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 "$@"
}
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 HOME=/root "$@"; }
says() { grep -q -e "$1" "$2"; }
window() { # waits for the window; its title begins so
    for _ in $(seq 1 120); do
        DISPLAY=$display xdotool search --onlyvisible --name "^Rubric" >/dev/null 2>&1 && return 0
        sleep 1
    done
    return 1
}
picture() { DISPLAY=$display import -window root "$out/$1.png"; }
ended() { # waits for a process
    for _ in $(seq 1 60); do kill -0 "$1" 2>/dev/null || return 0; sleep 1; done
    return 1
}
xvfb=
finish() {
    [ "$xvfb" ] && kill "$xvfb" 2>/dev/null
    umount "$root/proc" "$root/dev" 2>/dev/null
    rm -rf --one-file-system "$root"
}
trap finish EXIT

: >"$out/log"
[ -d "$base" ] || debootstrap --variant=minbase "${SUITE:-bookworm}" "$base" >>"$out/log" 2>&1
cp -a "$base/." "$root/"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null
inside useradd -m editor
cp "$deb" "$root/tmp/rubric.deb"
cp "$docx" "$root/home/editor/draft with spaces.docx"
[ "$parcel" ] && cp "$parcel" "$root/home/editor/parcel.rubric"
[ "$newer" ] && cp "$newer" "$root/tmp/newer.deb"
inside chown -R editor:editor /home/editor

# What the package brings
inside dpkg --contents /tmp/rubric.deb >"$out/contents.txt" 2>>"$out/log"
inside apt-get update >>"$out/log" 2>&1
check "installs with what it declares and nothing else" \
    inside apt-get install -y --no-install-recommends /tmp/rubric.deb
inside dpkg -L rubric | sort >"$out/files.txt"
check "is on the path" as sh -c 'test "$(command -v rubric)" = /usr/bin/rubric'
inside ldd /usr/lib/rubric/runtime/lib/libglassgtk3.so /usr/lib/rubric/runtime/lib/libprism_es2.so \
    /usr/lib/rubric/runtime/lib/libjavafx_font_pango.so /usr/lib/rubric/runtime/lib/server/libjvm.so >"$out/ldd.txt" 2>&1
if says "not found" "$out/ldd.txt"; then fail "every native library finds what it needs"; else pass "every native library finds what it needs"; fi
check "file type is known" grep -q 'application/x-rubric:\*.rubric' "$root/usr/share/mime/globs2"
check "menu entry takes files" grep -q '^Exec=rubric %F' "$root/usr/share/applications/rubric.desktop"
command -v desktop-file-validate >/dev/null && check "menu entry is valid" desktop-file-validate "$root/usr/share/applications/rubric.desktop"
for paper in LICENSE NOTICE bom.json licences/MPL-2.0.txt licences/icu4j.txt runtime/legal/java.base/LICENSE \
    runtime/legal/javafx.graphics/javafx.txt fonts/Amiri-LICENSE.txt; do
    check "$paper is there" test -s "$root/usr/lib/rubric/$paper"
done
check "manual page is there" test -s "$root/usr/share/man/man1/rubric.1.gz" -o ! -s installers/man/rubric.1

# The command line
as rubric --version >"$out/version.txt" 2>&1
check "rubric --version" says '^Rubric [0-9]' "$out/version.txt"
check "rubric --version and --help are kept answers" test -s "$root/usr/lib/rubric/lib/version.txt" -a -s "$root/usr/lib/rubric/lib/help.txt"
as rubric --help >"$out/help.txt" 2>&1
# With two words the launcher asks the program itself.
as rubric --help --home /tmp/nowhere >"$out/help-asked.txt" 2>&1
check "and what the program would say" cmp "$out/help.txt" "$out/help-asked.txt"
check "the start-up cache is taken" as RUBRIC_OPTIONS=-XX:AOTMode=on rubric list drafts
check "rubric new" as rubric new recommendation --title "Kept through the upgrade"
as rubric list drafts >"$out/drafts-before.txt" 2>>"$out/log"
check "rubric list" says "Kept through" "$out/drafts-before.txt"
check "rubric check, a Word file" as sh -c 'cd && rubric check "draft with spaces.docx" --fail-on never'
check "rubric export to PDF" as sh -c 'cd && rubric export "draft with spaces.docx" -o out.pdf && test -s out.pdf'
check "rubric export to Word" as sh -c 'cd && rubric export "draft with spaces.docx" -o out.docx && test -s out.docx'
check "rubric validate" as sh -c 'cd && rubric validate out.pdf'
as rubric /home/editor/missing.docx >"$out/missing.txt" 2>&1
check "a missing file is told" says "There is no file" "$out/missing.txt"

# The window
Xvfb $display -screen 0 1600x1000x24 -nolisten tcp >>"$out/log" 2>&1 &
xvfb=$!
sleep 2
as DISPLAY=$display RUBRIC_OPTIONS=-XX:AOTMode=on sh -c 'cd && exec rubric "draft with spaces.docx"' >"$out/window.txt" 2>&1 &
first=$!
check "the window comes up, with its start-up cache" window
sleep 40
picture window-with-argument
DISPLAY=$display xprop -name Rubric WM_CLASS >"$out/wm-class.txt" 2>&1
check "the window opens the file that was named" test -n "$(find "$root/home/editor/.local/share/rubric/drafts" -mindepth 1 -maxdepth 1 | sed -n 2p)"
second=out.docx
[ "$parcel" ] && second=parcel.rubric
as DISPLAY=$display sh -c "cd && exec rubric $second" >"$out/second.txt" 2>&1
code=$?
check "a second start hands its file to the window that is open" test $code = 0
check "and says so" says "running already" "$out/second.txt"
sleep 20
picture second-file
check "nothing is unpacked into the home folder" test ! -e "$root/home/editor/.openjfx"
if [ -s "$out/window.txt" ]; then fail "the window is silent on the terminal"; else pass "the window is silent on the terminal"; fi
pids=$(for p in /proc/[0-9]*; do [ "$(readlink "$p/root")" = "$root" ] && grep -qa org.rubric.Main "$p/cmdline" && basename "$p"; done)
[ "$pids" ] && kill $pids
check "the window ends when it is told to" ended $first
as rubric list drafts >"$out/drafts.txt" 2>>"$out/log"
sed 's/^/      /' "$out/drafts.txt"

# A newer version
if [ "$newer" ]; then
    check "upgrade" inside apt-get install -y --no-install-recommends /tmp/newer.deb
    as rubric list drafts >"$out/drafts-after.txt" 2>>"$out/log"
    check "documents are kept through the upgrade" cmp "$out/drafts.txt" "$out/drafts-after.txt"
fi

# Gone
sum() { find "$root/home/editor/.local/share/rubric/drafts" -type f -exec cat {} + | cksum; }
before=$(sum)
check "remove" inside dpkg --remove rubric
left=$(while read -r f; do [ -f "$root$f" ] && [ ! -d "$root$f" ] && echo "$f"; done <"$out/files.txt")
check "nothing of it is left" test -z "$left"
check "its folders are gone" test ! -e "$root/usr/lib/rubric" -a ! -e "$root/usr/share/doc/rubric"
check "purge" inside dpkg --purge rubric
left=$(find "$root/etc" "$root/usr" "$root/var" "$root/opt" -xdev -iname '*rubric*' ! -path '*/apt/archives/*' 2>/dev/null)
[ "$left" ] && echo "      $left"
check "no trace on the system" test -z "$left"
check "file type is forgotten" sh -c "! grep -q x-rubric '$root/usr/share/mime/globs2'"
check "documents stay where they are" test "$before" = "$(sum)"

echo "$failed failed"
[ $failed = 0 ]
