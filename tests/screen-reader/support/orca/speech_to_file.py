"""A voice for Orca that writes: each utterance is a line of JSON in the file SPEECH_FILE."""

import json
import os

from gi.repository import GLib
from orca import speechserver

utterances = []


def say(text):
    if text:
        utterances.append(text)
        GLib.idle_add(write, priority=GLib.PRIORITY_LOW)


def write():
    """What Orca says in one go is written in one go, once it has nothing else to do."""
    if utterances:
        lines = "".join(json.dumps(text) + "\n" for text in utterances)
        utterances.clear()
        with open(os.environ["SPEECH_FILE"], "a", encoding="utf-8") as file:
            file.write(lines)
    return GLib.SOURCE_REMOVE


class SpeechServer(speechserver.SpeechServer):
    """The methods that Orca calls, under the names that it gives them."""

    server = None

    @staticmethod
    def getFactoryName():
        return "File"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer.server = SpeechServer.server or SpeechServer()
        return SpeechServer.server

    @staticmethod
    def shutdownActiveServers():
        SpeechServer.server = None

    def getInfo(self):
        return ["File", "file"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        say(text)

    def speakCharacter(self, character, acss=None):
        say(character)

    def sayAll(self, utteranceIterator, progressCallback):
        for context, _acss in utteranceIterator:
            say(context.utterance)
