# Finds what Unstuck is built with, and on Debian installs what is missing where that is allowed.
# Read by ./unstuck and ./check; POSIX sh.

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 1
}

# read_version HOME: sets version to 17 for Java 17.0.15, from the release file of the JDK, as asking java itself is slow.
read_version() {
    version=0
    [ -r "$1/release" ] || return 0
    while IFS='="' read -r key _ value _; do
        [ "$key" != JAVA_VERSION ] || version=${value%%[!0-9]*}
    done <"$1/release"
}

# is_jdk HOME: whether a JDK of version 17 or newer lives there; sets version.
is_jdk() {
    read_version "$1"
    [ -x "$1/bin/javac" ] && [ "$version" -ge 17 ]
}

# find_jdk: sets JAVA_HOME to the first of JAVA_HOME, the java on the PATH and those in /usr/lib/jvm (or
# UNSTUCK_JVM_FOLDER, where another system keeps them) that will do.
find_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && is_jdk "$JAVA_HOME"; then
        return 0
    fi
    if command -v java >/dev/null; then
        JAVA_HOME=$(readlink -f "$(command -v java)")
        JAVA_HOME=${JAVA_HOME%/bin/java}
        is_jdk "$JAVA_HOME" && return 0
    fi
    for JAVA_HOME in "${UNSTUCK_JVM_FOLDER:-/usr/lib/jvm}"/*; do
        is_jdk "$JAVA_HOME" && return 0
    done
    return 1
}

# install_packages LOG PACKAGE...: with apt, as root or by a sudo that asks for no password; else says what to do and ends.
install_packages() {
    log=$1
    shift
    command -v apt-get >/dev/null || fail "Unstuck needs these Debian packages, or what they hold: $*"
    if [ "$(id -u)" = 0 ]; then
        as_root=env
    elif sudo -n true 2>/dev/null; then
        as_root="sudo -n env"
    else
        fail "Unstuck needs packages that are not installed. Please run:" "
    sudo apt-get install $*"
    fi
    say "Installing $* ..."
    {
        $as_root apt-get -q -o DPkg::Lock::Timeout=120 update &&
            $as_root DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120 \
                install -y --no-install-recommends "$@"
    } >"$log" 2>&1 </dev/null || {
        tail -n 20 "$log" >&2
        fail "apt could not install: $*. The whole log is $log"
    }
}

# require_toolchain LOG [COMMAND...]: a JDK, Maven and the commands, each named like its package, installed if need be.
# Sets JAVA_HOME and exports it for Maven.
require_toolchain() {
    packages_log=$1
    shift
    missing=
    find_jdk || missing="default-jdk-headless"
    command -v mvn >/dev/null || missing="$missing maven"
    for command in "$@"; do
        command -v "$command" >/dev/null || missing="$missing $command"
    done
    if [ -n "$missing" ]; then
        # shellcheck disable=SC2086 # one word a package
        install_packages "$packages_log" $missing
        find_jdk || fail "No JDK of version 17 or newer was found, not even after installing one."
    fi
    export JAVA_HOME
}
