"""The calendar's faces: each module exports ``FACE`` and is found by a walk. Qt is loaded by ``build``."""
