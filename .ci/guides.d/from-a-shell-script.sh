# shellcheck shell=bash
# The tree of the Mattermost guide, which the script of this one packed. To be sourced by .ci/guides.
# shellcheck source=.ci/guides.d/mattermost.sh
source .ci/guides.d/mattermost.sh
