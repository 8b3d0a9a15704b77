#!/bin/sh
# Unpacks the released package for this machine into a temporary folder, checks it against its manifest, runs it through
# its launcher, and checks that messages survive a restart. Needs curl. Usage, after "mvn verify": src/check/package-check.sh [shell]
set -eu

shell=${1:-sh}
release=$(CDPATH='' cd -- "$(dirname -- "$0")/../../target/release" && pwd -P)
case $(uname -m) in
    aarch64 | arm64) platform=linux-arm64 ;;
    *) platform=linux-amd64 ;;
esac
work=$(mktemp -d)
home="$work/a package"
pid=

finish() {
    [ -z "$pid" ] || kill "$pid" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

fail() {
    echo "FAILED: $1" >&2
    exit 1
}

expect() {
    case $2 in
        *"$3"*) echo "ok: $1" ;;
        *) fail "$1: expected $3 in: $2" ;;
    esac
}

field() {
    sed -n "s/^  \"$1\": \"\(.*\)\",\{0,1\}\$/\1/p" "$release/release.json"
}

# What has to be in each package, and nothing else: package.list is written by hand.
contents() {
    list=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)/package.list
    for archive in "$release"/*-linux-arm64.tar.gz "$release"/*-linux-amd64.tar.gz; do
        tar -tvzf "$archive" | awk '{ print $1, $NF }' | sed 's: plexichat-sample/: :' | grep -v ' $' >"$work/list"
        diff "$list" "$work/list" || fail "$archive holds something else"
        echo "ok: $(wc -l <"$work/list") entries as listed, in ${archive##*/}"
    done
}

unpack() {
    cd "$release"
    sha256sum -c ./*.tar.gz.sha256
    mkdir -p "$home"
    tar -xzf ./*-$platform.tar.gz -C "$home" --strip-components=1
    cd "$home"
    # The lines after the first empty one are those of sha256sum.
    sed '1,/^$/d' manifest.txt | sha256sum -c --quiet -
    echo "ok: $(sed '1,/^$/d' manifest.txt | wc -l) files of the manifest"
    cmp "$release"/*-$platform.manifest.txt manifest.txt
    # A server writes where it is installed; only its own account reads the configuration.
    expect "mode of the configuration" "$(ls -l config/config.json)" '-rw-------'
    ln -s "$home/bin/plexichat-sample" "$work/linked"
}

start() {
    # A pipe instead of waiting and asking: the second line is written when the server is ready.
    mkfifo "$work/out"
    PLEXICHAT_PORT=0 "$shell" "$work/linked" >"$work/out" &
    pid=$!
    exec 3<"$work/out"
    read -r build <&3 || fail "the server did not start"
    read -r listening <&3 || fail "the server did not start"
    url=${listening#listening on }
    echo "ok: $build on $url"
}

stop() {
    kill -TERM "$pid"
    read -r last <&3 || fail "the server did not say that it stopped"
    wait "$pid" || true
    pid=
    exec 3<&-
    rm "$work/out"
    expect "stop on SIGTERM" "$last" stopped
}

contents
unpack
expect --version "$("$shell" "$work/linked" --version)" plexichat-sample
expect --help "$("$shell" "$work/linked" --help)" Usage

start
api=$url/api/v1
posted=$(curl -sS -X POST "$api/channels/general/messages" \
    -H 'Content-Type: application/json' -d '{"author":"Ada","text":"Still here?"}')
expect post "$posted" '"id":1'
stop

start
api=$url/api/v1
expect "message after a restart" "$(curl -sS "$api/channels/general/messages")" 'Still here?'
expect health "$(curl -sS "$api/health")" '"status":"ok"'
expect version "$(curl -sS "$api/version")" "\"version\":\"$(field version)\""
expect commit "$(curl -sS "$api/version")" "\"commit\":\"$(field commit)\""
expect digest "$(curl -sS "$api/channels/general/digest?format=text&locale=de")" '1 neue Nachricht in #general'
expect page "$(curl -sS "$url/")" chat.js
expect font "$(curl -sSI "$url/fonts/Roboto-Bold.woff2")" font/woff2
stop
[ -s "$home/data/chat.db" ] || fail "there is no database"
echo "all checks passed"
