# shellcheck shell=bash
# The chat server in Python, published twice, and a machine for it: an ordinary folder, and a service without systemd. To be
# sourced by .ci/guides.
# shellcheck disable=SC2154
# shellcheck source=.ci/guides.d/python.sh
source .ci/guides.d/python.sh

sources=$guide.sources
installation=$guide.opt
make_releasable_chat "$sources" git@github.com:you/server-chat.git

# Usage: publish VERSION
publish() {
    commit_version "$sources" "$1" "feat: version $1"
    (
        cd "$sources" || exit
        as_reader mvn -B -ntp -q plexichat-release:publish -Dplexichat.createTag
    )
}
publish_the_next() { publish a.1.0-2; }

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
sed -i "s/8065/$port/" "$sources/config/config.json"
publish a.1.0-1

printf '#!/bin/sh\nexec python3 -B run.py\n' >"$guide.home/bin/serve"
service() { printf '[%s, %s, %s, %s, %s]' "$top/.ci/systemd/plain-service" "$1" "$installation" "$guide.pid" "$guide.home/bin/serve"; }
cat >"$guide.home/bin/plexichat" <<END
#!/bin/sh
{
    sed 's/8065/$port/; /repository:/a\\    api: $address' update.yml
    echo '    watch: 0s'
    echo '  folder: $installation'
    echo '  service: {start: $(service start), stop: $(service stop), status: $(service status)}'
} >"$guide.yml"
exec java -XX:TieredStopAtLevel=1 -jar ~/Downloads/plexichat-updater.jar --config "$guide.yml" "\$@"
END
chmod +x "$guide.home/bin/serve" "$guide.home/bin/plexichat"
trap '[ ! -s "$guide.pid" ] || kill "$(cat "$guide.pid")" 2>/dev/null || true' EXIT
