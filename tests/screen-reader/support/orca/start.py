"""Starts Orca with settings for the tests: start.py FOLDER

Orca's own command refuses to start while another Orca runs, even one on another display.
"""

import sys

from orca import orca, settings

settings.speechFactoryModules = ["speech_to_file"]
settings.speechServerFactory = "speech_to_file"
settings.speechServerInfo = None
settings.enableBraille = False
settings.enableSound = False
settings.enableKeyEcho = False

orca.getSettingsManager().activate(sys.argv[1], {})
sys.exit(orca.main())
