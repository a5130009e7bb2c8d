"""What every test needs: the locked zone data and no screen."""

import os
import zoneinfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
zoneinfo.reset_tzpath(())
