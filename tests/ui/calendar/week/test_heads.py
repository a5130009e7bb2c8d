"""The time that stands beside the week's hours."""

from ui.views.calendar.week.heads import pill_top


def test_the_time_is_whole_while_it_is_in_view():
    assert pill_top(300, 16, 700) == 292.5
    assert pill_top(698, 16, 700) == 684  # three minutes to midnight
    assert pill_top(1, 16, 700) == 0
    assert pill_top(720, 16, 700) > 700  # later than what is in view: not there
    assert pill_top(-20, 16, 700) < -16
