# shellcheck shell=bash
# The chat server in Python, with its first version tagged and pushed. To be sourced by .ci/guides.
# shellcheck disable=SC2154
# shellcheck source=.ci/guides.d/python.sh
source .ci/guides.d/python.sh

make_releasable_chat "$guide" git@github.com:you/unlucky-chat.git
commit_version "$guide" a.1.0-1 "feat: a chat server"
as_reader git -C "$guide" push -q origin main a.1.0-1
