# shellcheck shell=bash
# The tree of the Mattermost guide, which the script of this one packed. To be sourced by .ci/guides.
# shellcheck source=.ci/guides.d/mattermost.sh
source .ci/guides.d/mattermost.sh

# What the script of the guide packed last.
(
    # shellcheck disable=SC2154
    cd "$guide" || exit
    package=$guide.home/mattermost
    mkdir -p "$package"/{bin,client,config,fonts,i18n,templates,logs}
    cp server/bin/linux_arm64/* "$package/bin/"
    cp -r webapp/dist/* "$package/client/"
    cp server/config/config.json "$package/config/"
    cp -r server/{fonts,i18n,templates} "$package"
    find "$package/templates" -name '*.mjml' -delete
    sed -i 's/"EnableDeveloper": true/"EnableDeveloper": false/' "$package/config/config.json"
    sed -i 's/"SMTPPort": "2500"/"SMTPPort": ""/' "$package/config/config.json"
    chmod 600 "$package/config/config.json"
    echo "Build: 12" >"$package/manifest.txt"
    tar -czf "$guide.home/Downloads/mattermost-arm64.tar.gz" -C "$guide.home" mattermost
)
