"""Prints the units that translate-toolkit finds in a file, as JSON: [[source, target], …]."""
import json
import sys

from translate.storage import factory

store = factory.getobject(sys.argv[1])
units = [unit for unit in store.units if not unit.isheader()]
print(json.dumps([[str(unit.source or ""), str(unit.target or "")] for unit in units]))
