# Sourced by the scripts of this folder: finds a JDK 25 with jlink, builds the program if what is
# built is not what the sources say (which wants Maven and, for the fonts, Node's npm), and packs it
# for SYSTEM with the words of the caller (`--dry-run` tells what it would do; see
# packer/Pack.java). The normal build never comes here.
#
# What installing means, on every system: the program's own files and nothing else are written;
# documents stay in the home folder of who uses it (see `rubric --help`, --home), and neither an
# upgrade nor removing touches them. No service, no scheduled job, no script at installation.
cd "$(dirname "$0")/.." || exit 2

jdk() {
    for place in "${JAVA_HOME:-}" /usr/lib/jvm/* /usr/java/* /opt/jdk* "$HOME"/.jdks/* \
        "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ "$place" ] && [ -x "$place/bin/jlink" ] && [ -r "$place/release" ] || continue
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$place/release")
        [ "${version:-0}" -ge 25 ] && echo "$place" && return
    done
    echo "A JDK of version 25 or newer is needed to pack Rubric, and none was found: set JAVA_HOME to its folder." >&2
    return 1
}

pack() {
    JAVA_HOME=$(jdk) || exit 2
    export JAVA_HOME
    "$JAVA_HOME/bin/java" installers/packer/Ready.java "$@"
    case $? in
        0) ;;
        1) mvn -q -Pfonts package -DskipTests || exit 2 ;;
        *) exit 2 ;;
    esac
    exec "$JAVA_HOME/bin/java" installers/packer/Pack.java "$@"
}
