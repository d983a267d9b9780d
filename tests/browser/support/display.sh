#!/bin/bash
# Runs a command on a display that nobody sees: display.sh FOLDER COMMAND ARGUMENTS...
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

Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$folder/display" &
until [ -s "$folder/display" ]; do sleep 0.05; done
DISPLAY=:$(cat "$folder/display")
export DISPLAY

"$@" &
wait
