# shellcheck shell=bash
# A tree like Mattermost's, as its own build leaves it. To be sourced by .ci/guides.
# shellcheck disable=SC2154
tree() {
    mkdir -p "$guide/$(dirname "$1")"
    cat >"$guide/$1"
}
program() {
    arm64_program | tree "$1"
    chmod +x "$guide/$1"
}
for name_of_program in mattermost mmctl; do
    program "server/bin/linux_arm64/$name_of_program"
done
tree server/go.mod <<<"module example.org/server"
tree server/cmd/mattermost/main.go <<<"package main"
tree server/config/store.go <<<"package config"
tree server/config/config.json <<'END'
{
    "ServiceSettings": {"SiteURL": "", "EnableDeveloper": true},
    "SqlSettings": {"DataSource": "postgres://mmuser:mostest@localhost/test"},
    "EmailSettings": {"SMTPServer": "localhost", "SMTPPort": "10025"}
}
END
tree server/config/README.md <<<"# Configuration"
tree server/fonts/nunito.ttf <<<"a font"
tree server/i18n/en.json <<<"[]"
tree server/templates/invite.html <<<"<p>"
tree server/templates/invite.mjml <<<"<mjml>"
tree server/templates/partials/head.mjml <<<"<mj-head>"
tree webapp/package.json <<<"{}"
tree webapp/src/main.ts <<<"run()"
tree webapp/dist/root.html <<<"<p>"
tree webapp/dist/main.js.map <<<"{}"
tree LICENSE.txt <<<"The terms."
tree NOTICE.txt <<<"The notices."
tree README.md <<<"# ProChat"
printf 'server/bin/\nwebapp/dist/\ntarget/\n' | tree .gitignore
make_repository "$guide" git@github.com:you/prochat.git
as_reader git -C "$guide" commit -q -m "feat: server and web app"
