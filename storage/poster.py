"""A still of a video, by ffmpeg where that is installed."""

import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

_SECONDS = 30
_LARGEST = 900  # px of the longer side


def poster_of(path: Path, seconds: float) -> bytes:
    """A frame of a video as JPEG, b"" when there is no ffmpeg or it cannot read the video.

    Args:
        path: the video.
        seconds: its length; the frame is near its beginning, where what it shows can be seen.
    """
    program = shutil.which("ffmpeg")
    if program is None:
        return b""
    size = f"scale='min({_LARGEST},iw)':'min({_LARGEST},ih)':force_original_aspect_ratio=decrease"
    command = [program, "-v", "error", "-nostdin", "-ss", f"{min(1.0, seconds / 10):.2f}", "-i", str(path)]
    command += ["-frames:v", "1", "-vf", size, "-f", "image2", "-c:v", "mjpeg", "-"]
    with suppress(OSError, subprocess.SubprocessError):
        return subprocess.run(command, capture_output=True, timeout=_SECONDS, check=True).stdout  # noqa: S603
    return b""
