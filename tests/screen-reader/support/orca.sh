#!/bin/bash
# Orca, and a browser's window: orca.sh FOLDER BROWSER ARGUMENTS...
# It wants a display, and a D-Bus session of its own.
folder=$1
shift

openbox &

# What browsers look at before they tell anything to a screen reader.
for property in IsEnabled ScreenReaderEnabled; do
  gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.freedesktop.DBus.Properties.Set org.a11y.Status "$property" '<true>'
done

export SPEECH_FILE=$folder/speech.jsonl
/usr/bin/python3 -B "$(dirname "$0")/orca/start.py" "$folder/orca" &
until [ -s "$SPEECH_FILE" ]; do sleep 0.05; done

"$@" &
wait
