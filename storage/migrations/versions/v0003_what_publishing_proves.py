"""What publishing proves: journal, steps, agents, outages, gates, pauses, grace, and pictures in the database."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_LATE = {
    "sqlite": "strftime('%Y-%m-%d %H:%M:%f', due_at, '+30 minutes') || '000'",
    "postgresql": "due_at + interval '30 minutes'",
}
_ROLE = """
UPDATE attempt SET role = (
    SELECT step.role FROM step
    WHERE step.publication_id = attempt.publication_id AND step.ordinal = attempt.ordinal
)
"""


def upgrade() -> None:
    """Add columns and tables; attempts get the role of their step where that is still known."""
    _add("client", _instant("paused_at"))
    _add("account", _instant("paused_at"))
    _add("post", sa.Column("grace_minutes", sa.Integer(), nullable=True))
    _add(
        "publication",
        _text("look_url"),
        sa.Column("grace_minutes", sa.Integer(), nullable=True),
        _instant("late_at"),
        sa.Column("missed_reason", sa.String(length=32), nullable=True),
        _instant("confirmed_at"),
        _instant("follow_up_at"),
        _instant("removed_at"),
    )
    late = _LATE[op.get_bind().dialect.name]
    op.execute(f"UPDATE publication SET late_at = {late} WHERE due_at IS NOT NULL")  # noqa: S608
    for column in ("leased_until", "follow_up_at"):
        some = sa.text(f"{column} IS NOT NULL")
        op.create_index(
            f"ix_publication_{column}", "publication", [column], sqlite_where=some, postgresql_where=some
        )
    _add(
        "step",
        _text("progress"),
        _instant("expires_at"),
        _instant("not_before"),
        sa.Column("looks", sa.Integer(), nullable=False, server_default="0"),
        _instant("unconfirmed_since"),
        _text("note"),
    )
    _add(
        "attempt",
        sa.Column("role", sa.String(length=32), nullable=True),
        _text("worker"),
        sa.Column("lease", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("status", sa.SmallInteger(), nullable=True),
        _text("answer"),
    )
    op.execute(_ROLE)
    _add(
        "heartbeat",
        sa.Column("kind", sa.String(length=32), nullable=True),
        _instant("started_at"),
        _instant("stopped_at"),
        _text("fault"),
        sa.Column("version", sa.String(length=32), nullable=False, server_default=""),
        sa.Column("skew", sa.Double(), nullable=False, server_default="0"),
    )
    _new_tables()


def _new_tables() -> None:
    op.create_table(
        "outage",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("worker", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outage"),
    )
    op.create_index("ix_outage_started_at", "outage", ["started_at"])
    op.create_table(
        "gate",
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("rest_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name="fk_gate_account_id_account", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("account_id", name="pk_gate"),
    )
    op.create_table(
        "media_piece",
        sa.Column("media_id", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("media_id", "position", name="pk_media_piece"),
    )


def _instant(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=True)


def _text(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Text(), nullable=False, server_default="")


def _add(table: str, *columns: sa.Column[object]) -> None:
    """Add columns; their default fills the rows that are there and is then dropped."""
    with op.batch_alter_table(table) as batch:
        for column in columns:
            batch.add_column(column)
    with_default = [column for column in columns if column.server_default is not None]
    if with_default:
        with op.batch_alter_table(table) as batch:
            for column in with_default:
                batch.alter_column(column.name, server_default=None)
