"""Who sits at this machine, as versions and journals of a shared plan name them."""

import getpass
import platform
from functools import lru_cache


@lru_cache(maxsize=1)
def person() -> str:
    """The name of the login and of the machine: "ada@kitchen"."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a service without a login
        name = "somebody"
    return f"{name}@{platform.node() or 'here'}"
