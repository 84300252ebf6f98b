"""Native bar charts: their numbers stay numbers, axes start at 0."""

from __future__ import annotations

import re
from typing import Any

from facilitator.reports.package import same_bytes
from facilitator.reports.plan import ChartBlock
from facilitator.reports.pptx_xml import emu

WRITTEN_AT = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
"""The moment at which the numbers of a chart are said to have been written."""


def add_chart(slide: Any, block: ChartBlock) -> Any:
    """Add the chart to a slide of python-pptx and return its frame."""
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE

    made: Any = CategoryChartData
    data = made(number_format="General")
    data.categories = list(block.categories)
    data.add_series(block.series, block.values)
    box = block.box
    frame = slide.shapes.add_chart(
        XL_CHART_TYPE.BAR_CLUSTERED,
        *(emu(side) for side in (box.left, box.top, box.width, box.height)),
        data,
    )
    _dress(frame.chart, block)
    workbook = frame.chart.part.chart_workbook.xlsx_part
    workbook.blob = same_bytes(workbook.blob, {"docProps/core.xml": WRITTEN_AT})
    return frame


def _dress(chart: Any, block: ChartBlock) -> None:
    from pptx.enum.dml import MSO_THEME_COLOR
    from pptx.util import Pt

    chart.has_legend = chart.has_title = False
    chart.font.size = Pt(block.size_pt)
    chart.value_axis.minimum_scale = 0
    chart.value_axis.visible = False
    chart.value_axis.has_major_gridlines = False
    chart.category_axis.reverse_order = True
    chart.category_axis.format.line.fill.background()
    plot = chart.plots[0]
    plot.gap_width = 50
    plot.has_data_labels = True
    plot.data_labels.show_value = True
    plot.data_labels.number_format = "General"
    plot.data_labels.number_format_is_linked = False
    plot.data_labels.font.size = Pt(block.size_pt)
    fill = plot.series[0].format.fill
    fill.solid()
    fill.fore_color.theme_color = MSO_THEME_COLOR.ACCENT_1
