# shellcheck shell=bash
# A project that JReleaser released once. To be sourced by .ci/guides.
# shellcheck disable=SC2154
mkdir -p "$guide/server"
printf 'print("chat")\n' >"$guide/server/chat.py"
printf 'project:\n  name: chat\n' >"$guide/jreleaser.yml"
printf '# Chat\n' >"$guide/README.md"
printf 'The terms.\n' >"$guide/LICENSE"
make_repository "$guide" git@github.com:you/jreleased-chat.git
as_reader git -C "$guide" commit -q -m "feat: chat"
as_reader git -C "$guide" tag v1.0.0
