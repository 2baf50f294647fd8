"""The verbs of the command `spo`, a module for each kind."""
