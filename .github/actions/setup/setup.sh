#!/usr/bin/env bash
# Downloads maven-repository.zip of a release, holds it against the release's own account and against SETUP_SHA256, and
# unpacks it into the local Maven repository, all of it or nothing. Reads SETUP_VERSION, SETUP_REPOSITORY, SETUP_SHA256 and
# SETUP_TOKEN; writes the plugin's coordinates to GITHUB_OUTPUT. Needs curl, jq and unzip.
set -euo pipefail
umask 022

archive=maven-repository.zip
account=release.json
group=com/plexichat/release
version=${SETUP_VERSION:-}
repository=${SETUP_REPOSITORY:-}
pinned=$(tr 'A-F' 'a-f' <<<"${SETUP_SHA256:-}")
api=${GITHUB_API_URL:-https://api.github.com}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What is wrong, and what to do.
refuse() {
    [ "${GITHUB_ACTIONS:-}" != true ] || printf '::error title=setup of plexichat-release::%s -> %s\n' "$1" "$2"
    printf '%s\n    -> %s\n' "$1" "$2" >&2
    exit 1
}

# The inputs are shown only where they have the form of one: a line break in a log would be read as a command.
[[ $version =~ ^[A-Za-z0-9][A-Za-z0-9.-]*$ ]] || refuse "the input version is not a release" "write one such as a.1.0-1"
[[ $repository =~ ^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$ ]] || refuse "the input repository is not a repository" "write OWNER/NAME"
[[ $pinned =~ ^([0-9a-f]{64})?$ ]] || refuse "the input sha256 is not a SHA-256" "write its 64 digits, or leave it out"
for tool in curl jq unzip; do
    command -v "$tool" >/dev/null || refuse "this runner has no $tool" "install it in a step before this one"
done

# The token goes in by a pipe: the arguments of a program can be seen by others.
get() {
    local status
    status=$(printf '%s' "${SETUP_TOKEN:+header = \"Authorization: Bearer $SETUP_TOKEN\"}" |
        curl --config - --silent --show-error --location --retry 3 --max-time 300 --header "Accept: $2" --output "$3" \
            --write-out '%{http_code}' "$1") ||
        refuse "$1 cannot be read" "look at the message of curl above, and run the job again"
    [ "$status" = 200 ] || refuse "$1 answers with $status" "${4:-run the job again}"
}

asset() {
    local url
    url=$(jq -r --arg name "$1" '[.assets[] | select(.name == $name and .state == "uploaded") | .url][0] // ""' \
        "$work/answer.json")
    [ -n "$url" ] || refuse "release $version of $repository has no $1" "choose a release that has it"
    get "$url" application/octet-stream "$work/$1"
}

sha256() { if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi <"$1" | cut -d' ' -f1; }

get "$api/repos/$repository/releases/tags/$version" application/vnd.github+json "$work/answer.json" \
    "see if $repository has a release $version, and if the token may read it"
asset "$account"
asset "$archive"

actual=$(sha256 "$work/$archive")
recorded=$(jq -r --arg version "$version" --arg name "$archive" \
    'select(.tag == $version) | .assets[] | select(.name == $name) | .sha256' "$work/$account") || recorded=
[ "$actual" = "$recorded" ] || refuse "$archive is not the one that $account of release $version tells of" \
    "do not use this release before you know why: SHA-256 $actual, told ${recorded:-nothing}"
[ -z "$pinned" ] || [ "$actual" = "$pinned" ] || refuse "$archive is not the one of the input sha256" \
    "see whether the release or the input was changed: SHA-256 $actual, wanted $pinned"

# Names are looked at before anything is unpacked.
unzip -Z1 "$work/$archive" >"$work/names" || refuse "$archive is not a zip archive" "choose another release"
strange=$(grep -vE "^(com/|com/plexichat/|$group/([A-Za-z0-9_-][A-Za-z0-9._-]*/?)*)$" "$work/names" | head -n 1 || true)
[ -z "$strange" ] || refuse "$archive has a file outside of $group" "do not use this release"
unzip -q "$work/$archive" -d "$work/unpacked"
[ -z "$(find "$work/unpacked" ! -type f ! -type d)" ] || refuse "$archive has links" "do not use this release"

local_repository=$(sed -n 's/.*-Dmaven\.repo\.local=\([^ ]*\).*/\1/p' <<<"${MAVEN_OPTS:-} ${MAVEN_ARGS:-}")
local_repository=${local_repository:-$HOME/.m2/repository}
(cd "$work/unpacked" && find . -type f) >"$work/files"
while IFS= read -r file; do
    there=$local_repository/${file#./}
    if [ -e "$there" ] && ! cmp -s "$work/unpacked/$file" "$there"; then
        refuse "$there is there already, with other content" "remove it if it is from a cache or another build"
    fi
done <"$work/files"
while IFS= read -r file; do
    there=$local_repository/${file#./}
    [ ! -e "$there" ] || continue
    mkdir -p "${there%/*}"
    cp "$work/unpacked/$file" "$there.part"
    mv "$there.part" "$there"
done <"$work/files"

plugin=$(sed -n "s|^$group/\(plexichat-release-maven-plugin\)/\([^/]*\)/\$|com.plexichat.release:\1:\2|p" "$work/names")
[ -z "${GITHUB_OUTPUT:-}" ] || printf 'plugin=%s\n' "$plugin" >>"$GITHUB_OUTPUT"
printf '%s is in %s (%s, sha256 %s)\n' "$plugin" "$local_repository" "$archive" "$actual"
