#!/bin/sh
# Assembles the package of a finished build by hand in a temporary folder, runs it through its launcher, and checks
# that messages survive a restart. Needs curl. Usage, after "mvn package": src/check/package-check.sh [shell]
set -eu

shell=${1:-sh}
project=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
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

assemble() {
    mkdir -p "$home/lib/native" "$home/logs"
    cp -R "$project/bin" "$project/client" "$project/config" "$project/fonts" "$project/i18n" "$project/templates" \
        "$project/LICENSE" "$project/NOTICE.txt" "$project/README.md" "$project/version.json" "$home"
    find "$home/templates" -name '*.mjml' -delete
    rmdir "$home/templates/partials"
    chmod 600 "$home/config/config.json"
    cp "$project/target/plexichat-sample.jar" "$home/lib"
    cp "$project"/target/native/* "$home/lib/native"
    cp "$project"/target/fonts/* "$home/fonts"
    (cd "$project" && mvn -q -B dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$home/lib")
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

assemble
ls "$home/lib"
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
expect version "$(curl -sS "$api/version")" '"product":"plexichat-sample"'
expect digest "$(curl -sS "$api/channels/general/digest?format=text&locale=de")" '1 neue Nachricht in #general'
expect page "$(curl -sS "$url/")" chat.js
expect font "$(curl -sSI "$url/fonts/Roboto-Bold.woff2")" font/woff2
stop
[ -s "$home/data/chat.db" ] || fail "there is no database"
echo "all checks passed"
