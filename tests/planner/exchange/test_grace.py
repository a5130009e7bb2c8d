"""How late a post may go out, as a column."""

from planner.exchange.rows import read_rows


def test_how_late_a_post_may_go_out_is_read_and_a_wrong_number_named():
    head = "client,platform,account,date,time,timezone,text,grace\n"
    row = "Fennel & Rye,facebook,Fennel & Rye,2026-12-01,09:00,Europe/Berlin,Bread,{}\n"
    rows = read_rows((head + "".join(row.format(cell) for cell in ("", "5", "240"))).encode()).rows
    assert [one.grace_minutes for one in rows] == [None, 5, 240]
    bad = read_rows((head + "".join(row.format(cell) for cell in ("0", "soon", "99999"))).encode()).rows
    assert [one.trouble.column for one in bad] == ["grace"] * 3
    assert bad[0].trouble.mend == "Write 5 to 10080, or nothing for 30."
