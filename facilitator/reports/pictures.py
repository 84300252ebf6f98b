"""Photos as a deck can carry them: upright, at most 1920 px, small, without what cameras add."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.reports.values import ReportError
from facilitator.sentences import say

if TYPE_CHECKING:
    from PIL import Image

LARGEST_FILE = 50_000_000
LARGEST_AREA = 120_000_000
LONGEST_EDGE = 1920
ORIENTATION = 274
STRIP = 128
LARGEST_PHOTO = 500_000
EDGES = (LONGEST_EDGE, 1440, 1080)
QUALITIES = (85, 70, 55)
FORMS = ("JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP")
KEPT_AS_DRAWN = 1 << 8
"""A picture of fewer colours is a drawing and stays PNG."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture ready for the deck; sizes in pixels."""

    data: bytes
    width: int
    height: int
    extension: str


def ready_picture(data: bytes, name: str) -> Picture:
    """Decode, turn upright (EXIF 2.32, tag 274), shrink, and write anew without any metadata.

    Raises ReportError for what is no picture, too large, or unpacks to far too many pixels.
    """
    from PIL import Image, UnidentifiedImageError

    check_photo_length(len(data), name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            return _ready(data, name)
    except UnidentifiedImageError as error:
        raise ReportError(
            say("{name} is not a picture that can be read; save it as JPEG or PNG.", name=name)
        ) from error
    except Image.DecompressionBombError as error:
        raise _too_many_pixels(name) from error
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, TypeError) as error:
        raise ReportError(
            say("{name} is damaged; take the photo again or save it anew.", name=name)
        ) from error


def check_photo_length(length: int, name: str) -> None:
    """Refuse a photo by its length in bytes, which is known before it is read."""
    if length > LARGEST_FILE:
        raise ReportError(
            say(
                "{name} has {megabytes} MB, more than a photo may have ({most} MB); save "
                "it smaller and export again.",
                name=name,
                megabytes=length // 1_000_000,
                most=LARGEST_FILE // 1_000_000,
            )
        )


def _ready(data: bytes, name: str) -> Picture:
    from PIL import Image, ImageOps

    with Image.open(io.BytesIO(data), formats=FORMS) as image:
        if image.width * image.height > LARGEST_AREA:
            raise _too_many_pixels(name)
        if image.format == "JPEG":
            image.draft("RGB", (LONGEST_EDGE, LONGEST_EDGE))
        upright = ImageOps.exif_transpose(_reduced(image))
        upright.thumbnail((LONGEST_EDGE, LONGEST_EDGE), Image.Resampling.LANCZOS)
        return _written(upright)


def _reduced(image: Image.Image) -> Image.Image:
    """A very large picture brought near its size at once: no second copy of all its pixels."""
    factor = max(image.size) // LONGEST_EDGE
    image.load()
    if factor < 2 or image.mode in ("P", "1"):
        return image
    smaller = _in_strips(image, factor)
    smaller.info, exif = dict(image.info), image.getexif()
    if ORIENTATION in exif:
        smaller.getexif()[ORIENTATION] = exif[ORIENTATION]
    return smaller


def _in_strips(image: Image.Image, factor: int) -> Image.Image:
    """The picture reduced strip by strip: Pillow copies what it reduces when it is transparent."""
    from PIL import Image

    size = (-(-image.width // factor), -(-image.height // factor))
    smaller = Image.new(image.mode, size)
    for top in range(0, image.height, STRIP * factor):
        bottom = min(top + STRIP * factor, image.height)
        strip = image.crop((0, top, image.width, bottom)).reduce(factor)
        smaller.paste(strip, (0, top // factor))
    return smaller


def _written(image: Image.Image) -> Picture:
    """JPEG on white for photos, PNG for drawings of few colours."""
    from PIL import Image

    flat = image if image.mode == "RGB" else _on_white(image)
    if flat.getcolors(KEPT_AS_DRAWN) is not None:
        drawing = Image.new("RGB", flat.size)
        drawing.paste(flat)
        png = io.BytesIO()
        drawing.save(png, "PNG", optimize=False)
        if png.tell() <= LARGEST_PHOTO:
            return Picture(png.getvalue(), flat.width, flat.height, "png")
    for edge in EDGES:
        flat.thumbnail((edge, edge), Image.Resampling.LANCZOS)
        for quality in QUALITIES:
            jpeg = io.BytesIO()
            flat.save(jpeg, "JPEG", quality=quality, exif=b"", icc_profile=None)
            if jpeg.tell() <= LARGEST_PHOTO:
                return Picture(jpeg.getvalue(), flat.width, flat.height, "jpg")
    return Picture(jpeg.getvalue(), flat.width, flat.height, "jpg")


def _on_white(image: Image.Image) -> Image.Image:
    from PIL import Image

    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        layer = image.convert("RGBA")
        ground = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(ground, layer).convert("RGB")
    return image.convert("RGB")


def _too_many_pixels(name: str) -> ReportError:
    return ReportError(
        say(
            "{name} unpacks to more than {most} million pixels and was not opened; "
            "save it smaller and export again.",
            name=name,
            most=LARGEST_AREA // 1_000_000,
        )
    )
