"""`python -m complaint_kit`."""

import gc
import sys

gc.disable()  # a command is over before there is anything worth collecting

from complaint_kit.cli import run  # noqa: E402

sys.exit(run(sys.argv[1:]))
