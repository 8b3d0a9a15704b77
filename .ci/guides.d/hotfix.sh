# shellcheck shell=bash
# The chat server in Python with a stable release, and work on the next version after it. To be sourced by .ci/guides.
# shellcheck disable=SC2154
# shellcheck source=.ci/guides.d/python.sh
source .ci/guides.d/python.sh

make_releasable_chat "$guide" git@github.com:you/hotfix-chat.git
commit_version "$guide" b.1.2-1 "feat: a chat server"
commit_version "$guide" r.1.2-1 "chore(release): r.1.2-1"
commit_version "$guide" a.1.3-1 "feat(rooms): rooms have topics"
as_reader git -C "$guide" push -q origin main --tags
