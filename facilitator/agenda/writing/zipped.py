"""Zipped documents whose bytes depend on their content only."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime

FIXED = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip can bear; the libraries would write the time of the saving."""
STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def with_fixed_times(data: bytes, made_at: datetime) -> bytes:
    """The same package with fixed times inside, as made and changed at `made_at` (aware)."""
    stamp = made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    result = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = STAMP.sub(rb"\g<1>" + stamp, content)
            entry = zipfile.ZipInfo(name, FIXED)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # the same on every platform
            target.writestr(entry, content)
    return result.getvalue()
