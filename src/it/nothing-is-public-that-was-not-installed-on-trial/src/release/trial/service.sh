# service.sh start|stop|status
pid=@trial.folder@/service.pid
runs() {
  # What was ended and not waited for by anybody is still listed.
  test -e "$pid" && grep -qs '^State:.[^ZX]' "/proc/$(cat "$pid")/status"
}
case $1 in
  start)
    cd "@trial.installation@/current"
    "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:TieredStopAtLevel=1 -cp server Chat @trial.port@ \
      >>"@trial.folder@/service.log" 2>&1 &
    echo $! >"$pid"
    ;;
  stop) ! runs || kill "$(cat "$pid")" ;;
  status) runs || exit 3 ;;
esac
