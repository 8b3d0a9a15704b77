#!/bin/sh
# Usage: service.sh start|stop|status. Runs the server of an installation on trial.
set -eu
pid=@trial.folder@/service.pid
log=@trial.folder@/service.log

runs() {
    # One that has ended, and that nobody has waited for, is still listed.
    [ -e "$pid" ] && grep -qs '^State:.[^ZX]' "/proc/$(cat "$pid")/status"
}

case $1 in
    start)
        PLEXICHAT_PORT=@trial.port@ "@trial.installation@/current/bin/plexichat-sample" >>"$log" 2>&1 &
        echo $! >"$pid"
        ;;
    stop) ! runs || kill "$(cat "$pid")" ;;
    status) runs || exit 3 ;;
esac
