#!/bin/bash
# A display of its own, Orca, and a browser's window: session.sh FOLDER BROWSER ARGUMENTS...
# It wants a D-Bus session and a process group of its own.
folder=$1
shift

# All that is started here ends when the input ends: with the test, or with whoever ran it.
{
  read -r
  trap '' TERM
  kill 0
  sleep 0.5
  kill -KILL 0
} <&0 &

wait_for() {
  until [ -s "$1" ]; do sleep 0.05; done
}

Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$folder/display" &
wait_for "$folder/display"
DISPLAY=:$(cat "$folder/display")
export DISPLAY
openbox &

# What browsers look at before they tell anything to a screen reader.
for property in IsEnabled ScreenReaderEnabled; do
  gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.freedesktop.DBus.Properties.Set org.a11y.Status "$property" '<true>'
done

export SPEECH_FILE=$folder/speech.jsonl
/usr/bin/python3 -B "$(dirname "$0")/orca/start.py" "$folder/orca" &
wait_for "$SPEECH_FILE"

"$@" &
wait
