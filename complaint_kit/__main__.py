"""`python -m complaint_kit`."""

import sys

from complaint_kit.cli import run

sys.exit(run(sys.argv[1:]))
